package dev.servescope.ui.stage;

import dev.servescope.ui.plot.Box;
import dev.servescope.ui.plot.Pen;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import javafx.scene.paint.Color;

/** Draws dots: filled while they go on, hollow where nobody wants them any more. */
final class DotPainter {
  /** How large a dot is, in sizes of the text. */
  static final double RADIUS = 0.29;

  private final Brush brush;
  private final Kinds kinds;
  private final Color coming;
  private final Color answer;
  private final Color waiting;
  private final Color parted;
  private final Color failed;
  private final Color hole;

  DotPainter(Brush brush, Kinds kinds) {
    this.brush = brush;
    this.kinds = kinds;
    this.coming = brush.palette().color(ColorRole.BUSY);
    this.answer = brush.palette().color(ColorRole.GOOD);
    this.waiting = brush.palette().color(ColorRole.QUEUED);
    this.parted = brush.palette().color(ColorRole.TRANSFER);
    this.failed = brush.palette().color(ColorRole.FAILED);
    this.hole = brush.palette().color(ColorRole.PANEL);
  }

  /** Draws one. */
  void paint(Dot dot) {
    double radius = RADIUS * brush.em();
    var shape = kinds.shape(dot.track().request);
    shape.paint(brush.surface(), dot.x(), dot.y(), radius, colour(dot));
    if (dot.look() == Dot.Look.VAIN) {
      brush.surface().dot(dot.x(), dot.y(), radius * 0.5, hole);
    }
  }

  /** The ring of what is chosen. */
  static void ring(Brush brush, double x, double y) {
    double radius = RADIUS * brush.em() * 2;
    brush
        .surface()
        .outline(
            new Box(x - radius, y - radius, 2 * radius, 2 * radius),
            radius,
            Pen.solid(brush.palette().color(ColorRole.INK), 1.6));
  }

  private Color colour(Dot dot) {
    return switch (dot.look()) {
      case COMING -> coming;
      case ANSWER -> answer;
      case WAITING -> waiting;
      case PARTED -> parted;
      case VAIN -> failed;
      case FALLEN -> brush.palette().color(new Tint(ColorRole.FAILED, 1 - 0.8 * dot.fading()));
    };
  }
}
