package dev.servescope.ui.plot;

import dev.servescope.ui.theme.Fonts;
import java.util.Arrays;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;

/** Draws on a JavaFX canvas. */
public final class CanvasSurface implements Surface {
  /** Lines of more points than this are cut into dashes here, as JavaFX takes long for them. */
  private static final int LONG = 40;

  private final GraphicsContext context;
  private final double pixel;

  /**
   * A surface on a canvas.
   *
   * @param pixelsPerUnit how many screen or picture pixels one unit of the layout takes
   */
  public CanvasSurface(GraphicsContext context, double pixelsPerUnit) {
    this.context = context;
    this.pixel = 1 / pixelsPerUnit;
    context.setFontSmoothingType(FontSmoothingType.GRAY);
    context.setTextBaseline(VPos.BASELINE);
    context.setLineJoin(StrokeLineJoin.ROUND);
  }

  @Override
  public double pixel() {
    return pixel;
  }

  /** On whole pixels, as any other clip makes JavaFX blend every shape through a mask. */
  @Override
  public void clip(Box box) {
    double x = edge(box.x());
    double y = edge(box.y());
    context.save();
    context.beginPath();
    context.rect(x, y, edge(box.right()) - x, edge(box.bottom()) - y);
    context.clip();
  }

  @Override
  public void unclip() {
    context.restore();
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Pen pen) {
    use(pen);
    context.strokeLine(x1, y1, x2, y2);
  }

  @Override
  public void polyline(double[] xs, double[] ys, int start, int end, Pen pen) {
    if (pen.dash() == Stroke.Dash.DASHED && end - start > LONG) {
      Dashes.alongX(xs, ys, start, end, pen)
          .forEachRun((px, py, from, to) -> polyline(px, py, from, to, pen.solid()));
      return;
    }
    use(pen);
    context.strokePolyline(from(xs, start, end), from(ys, start, end), end - start);
  }

  @Override
  public void polygon(double[] xs, double[] ys, int size, Color fill) {
    context.setFill(fill);
    context.fillPolygon(xs, ys, size);
  }

  /** Rectangles on whole pixels: twenty times as fast as a polygon of as many corners. */
  @Override
  public void stairs(double[] xs, double[] ys, int start, int end, double floor, Color fill) {
    context.setFill(fill);
    double bottom = edge(floor);
    double from = edge(xs[start]);
    double top = ys[start];
    for (int i = start + 1; i < end; i++) {
      double to = edge(xs[i]);
      boolean same = i + 1 < end && edge(ys[i]) == edge(top);
      if (to > from && !same) {
        double y = edge(top);
        context.fillRect(from, Math.min(y, bottom), to - from, Math.abs(bottom - y));
        from = to;
        top = ys[i];
      } else {
        top = Math.min(top, ys[i]);
      }
    }
  }

  @Override
  public void fill(Box box, double radius, Color fill) {
    context.setFill(fill);
    if (radius > 0) {
      double arc = 2 * radius;
      context.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
    } else {
      context.fillRect(box.x(), box.y(), box.width(), box.height());
    }
  }

  @Override
  public void outline(Box box, double radius, Pen pen) {
    use(pen);
    double arc = 2 * radius;
    context.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
  }

  @Override
  public void text(
      String text, double x, double y, Anchor anchor, TextStyle style, Color fill, double turn) {
    context.setFill(fill);
    context.setFont(Fonts.of(style.weight(), style.size()));
    context.setTextAlign(alignment(anchor));
    if (turn == 0) {
      context.fillText(text, x, edge(y));
      return;
    }
    context.save();
    context.translate(x, y);
    context.rotate(turn);
    context.fillText(text, 0, 0);
    context.restore();
  }

  private void use(Pen pen) {
    context.setStroke(pen.color());
    context.setLineWidth(pen.width());
    context.setLineDashes(pen.dashes());
    // Square ends would fill the gaps of a dotted line.
    context.setLineCap(StrokeLineCap.BUTT);
  }

  private static double[] from(double[] values, int start, int end) {
    return start == 0 ? values : Arrays.copyOfRange(values, start, end);
  }

  private static TextAlignment alignment(Anchor anchor) {
    return switch (anchor) {
      case START -> TextAlignment.LEFT;
      case MIDDLE -> TextAlignment.CENTER;
      case END -> TextAlignment.RIGHT;
    };
  }
}
