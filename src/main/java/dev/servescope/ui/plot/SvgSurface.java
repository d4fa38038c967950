package dev.servescope.ui.plot;

import dev.servescope.ui.theme.Palette;
import java.util.Locale;
import javafx.scene.paint.Color;

/**
 * Writes SVG 1.1 whose text stays text, so that it can be searched, edited and read aloud. The
 * typeface is named, not embedded; where it is missing, Inter or the system's sans serif stands in
 * and is made as wide.
 */
public final class SvgSurface extends VectorSurface {
  private final StringBuilder svg = new StringBuilder();
  private int clips;

  /** An empty picture of pixels; the title is what a screen reader says. */
  public SvgSurface(double width, double height, String title) {
    begin(number(width), number(height), width, height, title);
  }

  /**
   * An empty picture of a size on paper.
   *
   * @param width in the units of the layout
   * @param height in the units of the layout
   * @param centimetres the width on paper
   * @param software what makes it, with its version
   * @param carried an element that its metadata carry, as XML
   */
  public SvgSurface(
      double width,
      double height,
      double centimetres,
      String title,
      String software,
      String carried) {
    double high = centimetres * height / width;
    begin(number(centimetres) + "cm", number(high) + "cm", width, height, title);
    svg.append("<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"")
        .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><rdf:Description rdf:about=\"\">")
        .append("<dc:title>" + escape(title) + "</dc:title>")
        .append("<dc:creator>" + escape(software) + "</dc:creator>")
        .append("</rdf:Description></rdf:RDF>\n")
        .append(carried + "</metadata>\n");
  }

  private void begin(String wide, String high, double width, double height, String title) {
    svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\"")
        .append(" width=\"" + wide + "\" height=\"" + high + "\"")
        .append(" viewBox=\"0 0 " + number(width) + " " + number(height) + "\"")
        .append(" font-family=\"'ServeScope Sans', Inter, system-ui, sans-serif\"")
        .append(" style=\"font-variant-numeric: tabular-nums\">\n")
        .append("<title>" + escape(title) + "</title>\n");
  }

  /** The document so far, closed. */
  public String toSvg() {
    return svg + "</svg>\n";
  }

  @Override
  public void clip(Box box) {
    String id = "clip" + ++clips;
    svg.append("<clipPath id=\"" + id + "\"><rect" + rectangle(box) + "/></clipPath>\n")
        .append("<g clip-path=\"url(#" + id + ")\">\n");
  }

  @Override
  public void unclip() {
    svg.append("</g>\n");
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Pen pen) {
    svg.append("<line" + attribute("x1", x1) + attribute("y1", y1))
        .append(attribute("x2", x2) + attribute("y2", y2) + stroke(pen) + "/>\n");
  }

  @Override
  public void polyline(double[] xs, double[] ys, int start, int end, Pen pen) {
    svg.append("<polyline points=\"" + points(xs, ys, start, end) + "\" fill=\"none\"")
        .append(" stroke-linejoin=\"round\"" + stroke(pen) + "/>\n");
  }

  @Override
  public void polygon(double[] xs, double[] ys, int size, Color fill) {
    svg.append("<polygon points=\"" + points(xs, ys, 0, size) + "\"" + fill(fill) + "/>\n");
  }

  @Override
  public void fill(Box box, double radius, Color fill) {
    svg.append("<rect" + rectangle(box) + radius(radius) + fill(fill) + "/>\n");
  }

  @Override
  public void outline(Box box, double radius, Pen pen) {
    svg.append("<rect" + rectangle(box) + radius(radius) + " fill=\"none\"" + stroke(pen) + "/>\n");
  }

  @Override
  public void text(
      String text, double x, double y, Anchor anchor, TextStyle style, Color fill, double turn) {
    svg.append("<text" + attribute("x", x) + attribute("y", y))
        .append(" text-anchor=\"" + anchor.name().toLowerCase(Locale.ROOT) + "\"")
        .append(attribute("font-size", style.size()))
        .append(attribute("textLength", FontMeasure.INSTANCE.width(text, style)))
        .append(" lengthAdjust=\"spacingAndGlyphs\"")
        .append(" font-weight=\"" + style.weight().number() + "\"" + fill(fill));
    if (turn != 0) {
      String about = number(turn) + " " + number(x) + " " + number(y);
      svg.append(" transform=\"rotate(" + about + ")\"");
    }
    svg.append(">" + escape(text) + "</text>\n");
  }

  private static String rectangle(Box box) {
    return attribute("x", box.x())
        + attribute("y", box.y())
        + attribute("width", Math.max(0, box.width()))
        + attribute("height", Math.max(0, box.height()));
  }

  private static String radius(double radius) {
    return radius > 0 ? attribute("rx", radius) : "";
  }

  private static String fill(Color color) {
    return " fill=\"" + Palette.hex(color) + "\"" + opacity("fill-opacity", color);
  }

  private static String stroke(Pen pen) {
    StringBuilder text = new StringBuilder();
    text.append(" stroke=\"" + Palette.hex(pen.color()) + "\"")
        .append(attribute("stroke-width", pen.width()))
        .append(opacity("stroke-opacity", pen.color()));
    double[] dashes = pen.dashes();
    if (dashes.length > 0) {
      text.append(" stroke-dasharray=\"" + number(dashes[0]) + " " + number(dashes[1]) + "\"");
    }
    return text.toString();
  }

  private static String opacity(String name, Color color) {
    return color.isOpaque() ? "" : attribute(name, color.getOpacity());
  }

  private static String points(double[] xs, double[] ys, int start, int end) {
    StringBuilder points = new StringBuilder();
    for (int i = start; i < end; i++) {
      points.append(i > start ? " " : "").append(number(xs[i])).append(',').append(number(ys[i]));
    }
    return points.toString();
  }

  private static String attribute(String name, double value) {
    return " " + name + "=\"" + number(value) + "\"";
  }

  private static String number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().filter(SvgSurface::allowed).forEach(c -> escaped.append(escape(c)));
    return escaped.toString();
  }

  private static String escape(int codePoint) {
    return switch (codePoint) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> Character.toString(codePoint);
    };
  }

  /** XML has no way to write most control characters and halves of pairs. */
  private static boolean allowed(int codePoint) {
    boolean blank = codePoint == '\t' || codePoint == '\n';
    boolean low = codePoint >= 0x20 && codePoint < 0xD800;
    boolean high = codePoint >= 0xE000 && codePoint != 0xFFFE && codePoint != 0xFFFF;
    return blank || low || high;
  }
}
