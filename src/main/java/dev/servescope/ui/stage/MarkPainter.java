package dev.servescope.ui.stage;

import dev.servescope.ui.plot.Anchor;
import dev.servescope.ui.plot.Box;
import dev.servescope.ui.plot.FontMeasure;
import dev.servescope.ui.plot.Pen;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Fonts;
import java.util.List;

/** Draws what is pointed at and what is chosen, and says in a few lines what it is. */
final class MarkPainter {
  private static final double LINE = 1.35;

  private final StageLayout layout;
  private final Finder finder;
  private final Brush brush;

  MarkPainter(StageLayout layout, Finder finder, Brush brush) {
    this.layout = layout;
    this.finder = finder;
    this.brush = brush;
  }

  /** A ring or a frame around something. */
  void mark(Choice choice, double width) {
    switch (choice) {
      case Choice.OfRequest request ->
          finder.spot(request).ifPresent(spot -> DotPainter.ring(brush, spot.x(), spot.y()));
      case Choice.OfInstance(var key) -> brush.mark(finder.card(key), width);
      case Choice.OfGate(int pool) -> brush.mark(layout.pool(pool).gate(), width);
    }
  }

  /** Says what something is, beside it and within the stage. */
  void say(Choice choice, List<String> lines) {
    finder.spot(choice).ifPresent(spot -> say(spot, lines));
  }

  private void say(Spot spot, List<String> lines) {
    double em = brush.em();
    var first = brush.style(Fonts.Weight.SEMIBOLD, 0.95);
    var others = brush.style(Fonts.Weight.REGULAR, 0.95);
    double width = FontMeasure.INSTANCE.width(lines.getFirst(), first);
    for (var line : lines) {
      width = Math.max(width, FontMeasure.INSTANCE.width(line, others));
    }
    width = Math.min(width, layout.width() * 0.6);
    double wide = width + 1.2 * em;
    double high = (lines.size() * LINE + 0.7) * em;
    boolean left = spot.x() + em + wide > layout.width();
    double x = left ? spot.x() - em - wide : spot.x() + em;
    double y = Math.clamp(spot.y() - high / 2, 0, Math.max(0, layout.height() - high));
    var box = new Box(Math.max(0, x), y, wide, high);
    brush.surface().fill(box, 0.4 * em, brush.palette().color(ColorRole.PANEL));
    var pen = Pen.solid(brush.palette().color(ColorRole.BASELINE), 1);
    brush.surface().outline(box, 0.4 * em, pen);
    for (int i = 0; i < lines.size(); i++) {
      double middle = y + (0.35 + (i + 0.5) * LINE) * em;
      var style = i == 0 ? first : others;
      brush.text(
          lines.get(i), box.x() + 0.6 * em, middle, width + 1, Anchor.START, style, ColorRole.INK);
    }
  }
}
