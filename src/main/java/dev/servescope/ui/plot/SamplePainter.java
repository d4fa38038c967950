package dev.servescope.ui.plot;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Tint;
import java.util.List;
import javafx.scene.paint.Color;

/** Draws the samples of a legend. */
final class SamplePainter {
  private SamplePainter() {}

  static void paint(PlacedSample sample, Palette palette, Surface surface) {
    Box box = sample.box();
    Color color = palette.color(sample.entry().tint());
    double middle = box.y() + box.height() / 2;
    switch (sample.entry().sample()) {
      case LegendEntry.Sample.Filled _ -> surface.fill(box, box.width() * 0.2, color);
      case LegendEntry.Sample.Dot(boolean hollow) -> {
        double x = box.x() + box.width() / 2;
        double radius = box.width() * (hollow ? 0.42 : 0.35);
        surface.dot(x, middle, radius, color);
        if (hollow) {
          surface.dot(x, middle, radius * MarkPainter.HOLE, palette.color(ColorRole.PANEL));
        }
      }
      case LegendEntry.Sample.Ramp(String _, List<Tint> tints) ->
          ramp(box, tints, palette, surface);
      case LegendEntry.Sample.Stroked(Stroke stroke) ->
          surface.line(
              box.x(), middle, box.right(), middle, new Pen(color, stroke.width(), stroke.dash()));
    }
  }

  private static void ramp(Box box, List<Tint> tints, Palette palette, Surface surface) {
    for (int i = 0; i < tints.size(); i++) {
      double left = surface.edge(box.x() + box.width() * i / tints.size());
      double right = surface.edge(box.x() + box.width() * (i + 1) / tints.size());
      Box part = new Box(left, box.y(), right - left, box.height());
      surface.fill(part, 0, palette.color(tints.get(i)));
    }
  }
}
