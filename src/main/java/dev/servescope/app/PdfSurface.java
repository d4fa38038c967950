package dev.servescope.app;

import dev.servescope.storage.pdf.PdfInk;
import dev.servescope.storage.pdf.PdfPage;
import dev.servescope.storage.pdf.PdfStyle;
import dev.servescope.storage.pdf.PdfWeight;
import dev.servescope.ui.plot.Anchor;
import dev.servescope.ui.plot.Box;
import dev.servescope.ui.plot.FontMeasure;
import dev.servescope.ui.plot.Pen;
import dev.servescope.ui.plot.TextStyle;
import dev.servescope.ui.plot.VectorSurface;
import dev.servescope.ui.theme.Fonts;
import javafx.scene.paint.Color;

/** A figure's surface on a page of PDF; text is as wide there as on a screen. */
final class PdfSurface extends VectorSurface {
  private final PdfPage page;

  PdfSurface(PdfPage page) {
    this.page = page;
  }

  @Override
  public void clip(Box box) {
    page.clip(box.x(), box.y(), box.width(), box.height());
  }

  @Override
  public void unclip() {
    page.unclip();
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Pen pen) {
    polyline(new double[] {x1, x2}, new double[] {y1, y2}, 0, 2, pen);
  }

  @Override
  public void polyline(double[] xs, double[] ys, int start, int end, Pen pen) {
    use(pen);
    page.line(xs, ys, start, end);
  }

  @Override
  public void polygon(double[] xs, double[] ys, int size, Color fill) {
    page.brush(ink(fill));
    page.area(xs, ys, 0, size);
  }

  @Override
  public void fill(Box box, double radius, Color fill) {
    page.brush(ink(fill));
    page.fillBox(box.x(), box.y(), box.width(), box.height(), radius);
  }

  @Override
  public void outline(Box box, double radius, Pen pen) {
    use(pen);
    page.drawBox(box.x(), box.y(), box.width(), box.height(), radius);
  }

  @Override
  public void text(
      String text, double x, double y, Anchor anchor, TextStyle style, Color fill, double turn) {
    page.brush(ink(fill));
    var its = new PdfStyle(style.size(), weight(style.weight()));
    double wide = FontMeasure.INSTANCE.width(text, style);
    page.text(text, x, y, its, wide, before(anchor), turn);
  }

  private void use(Pen pen) {
    page.pen(ink(pen.color()), pen.width(), pen.dashes());
  }

  private static PdfInk ink(Color color) {
    return new PdfInk(color.getRed(), color.getGreen(), color.getBlue(), color.getOpacity());
  }

  private static double before(Anchor anchor) {
    return switch (anchor) {
      case START -> 0;
      case MIDDLE -> 0.5;
      case END -> 1;
    };
  }

  private static PdfWeight weight(Fonts.Weight weight) {
    return switch (weight) {
      case REGULAR -> PdfWeight.REGULAR;
      case MEDIUM -> PdfWeight.MEDIUM;
      case SEMIBOLD -> PdfWeight.SEMIBOLD;
      case BOLD -> PdfWeight.BOLD;
    };
  }
}
