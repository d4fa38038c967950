package dev.servescope.ui.stage;

/** Draws what moves on the stage: a flow or requests one by one, and what is pointed at. */
final class StagePainter {
  /** For how many seconds of watching something is new. */
  private static final double RECENT_SECONDS = 1.5;

  private final StageModel model;
  private final StageLayout layout;
  private final Ways ways;
  private final Brush brush;

  StagePainter(StageModel model, StageLayout layout, Ways ways, Brush brush) {
    this.model = model;
    this.layout = layout;
    this.ways = ways;
    this.brush = brush;
  }

  void paint(Stance stance, boolean focused) {
    double speed = model.playhead().speedProperty().get();
    if (stance.flow() && model.isFlow()) {
      double each = FlowPainter.dotStandsFor(layout.run(), speed);
      new FlowPainter(layout, brush, each).paint(stance.rates(), stance.state());
    }
    long recent = Math.round(RECENT_SECONDS * speed * 1e9);
    new LivePainter(layout, ways, brush).paint(stance.state(), stance.rates(), recent);
    marks(stance, focused);
  }

  private void marks(Stance stance, boolean focused) {
    var painter = new MarkPainter(layout, new Finder(layout, stance.state()), brush);
    var chosen = model.chosenProperty().get();
    if (chosen != null) {
      painter.mark(chosen, 2);
    }
    var pointed = model.pointedProperty().get();
    if (pointed != null) {
      painter.mark(pointed, focused ? 2 : 1.2);
      painter.say(pointed, new StageWords(layout.run(), stance).of(pointed, model.window()));
    }
  }
}
