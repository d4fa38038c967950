package dev.servescope.storage.pdf;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A page to draw on (ISO 32000-1, 8 and 9). Places are units of a drawing, x to the right and y
 * down from the upper left corner.
 */
public final class PdfPage {
  /** How far the handles of a quarter of a circle lie from its ends, as a share of the radius. */
  private static final double ROUND = 0.5523;

  private final double width;
  private final double height;
  private final StringBuilder content = new StringBuilder();
  private final Map<PdfWeight, PdfFont> fonts = new EnumMap<>(PdfWeight.class);
  private final Map<String, String> opacities = new TreeMap<>();
  private Optional<PdfAttachment> attachment = Optional.empty();

  /**
   * An empty page.
   *
   * @param width in units of the drawing
   * @param height in units of the drawing
   * @param points the size of a unit on paper, 0.75 for 1/96 inch
   */
  public PdfPage(double width, double height, double points) {
    this.width = width * points;
    this.height = height * points;
    add(PdfNumbers.of(points, 0, 0, -points, 0, this.height) + " cm 1 j");
  }

  private void add(String operators) {
    content.append(operators).append('\n');
  }

  /** Draws inside a rectangle only, until {@link #unclip}. */
  public void clip(double x, double y, double wide, double high) {
    add("q " + PdfNumbers.of(x, y, Math.max(0, wide), Math.max(0, high)) + " re W n");
  }

  /** Ends the last clip. */
  public void unclip() {
    add("Q");
  }

  /** What the next outlines are drawn with; no dashes for a solid line. */
  public void pen(PdfInk ink, double thick, double... dashes) {
    add(ink.operands() + " RG " + PdfNumbers.of(thick) + " w " + opacity(ink));
    add("[" + PdfNumbers.of(dashes) + "] 0 d");
  }

  /** What the next areas and texts are filled with. */
  public void brush(PdfInk ink) {
    add(ink.operands() + " rg " + opacity(ink));
  }

  private String opacity(PdfInk ink) {
    var share = PdfNumbers.of(ink.opacity());
    return opacities.computeIfAbsent(share, any -> "/O" + opacities.size()) + " gs";
  }

  /** Draws the points {@code start} to {@code end}, exclusive, as a line with the pen. */
  public void line(double[] xs, double[] ys, int start, int end) {
    path(xs, ys, start, end);
    add("S");
  }

  /** Fills what the points {@code start} to {@code end}, exclusive, surround. */
  public void area(double[] xs, double[] ys, int start, int end) {
    path(xs, ys, start, end);
    add("h f");
  }

  private void path(double[] xs, double[] ys, int start, int end) {
    for (int i = start; i < end; i++) {
      content.append(PdfNumbers.of(xs[i], ys[i])).append(i == start ? " m " : " l ");
    }
  }

  /** Fills a rectangle, with round corners where the radius is above 0. */
  public void fillBox(double x, double y, double wide, double high, double radius) {
    box(x, y, wide, high, radius);
    add("f");
  }

  /** Draws the outline of a rectangle with the pen. */
  public void drawBox(double x, double y, double wide, double high, double radius) {
    box(x, y, wide, high, radius);
    add("S");
  }

  private void box(double x, double y, double wide, double high, double radius) {
    double r = Math.min(radius, Math.min(wide, high) / 2);
    if (!(r > 0)) {
      content.append(PdfNumbers.of(x, y, Math.max(0, wide), Math.max(0, high)) + " re ");
      return;
    }
    double right = x + wide;
    double bottom = y + high;
    double in = r * (1 - ROUND);
    content.append(PdfNumbers.of(x + r, y) + " m " + PdfNumbers.of(right - r, y) + " l ");
    curve(right - in, y, right, y + in, right, y + r);
    content.append(PdfNumbers.of(right, bottom - r) + " l ");
    curve(right, bottom - in, right - in, bottom, right - r, bottom);
    content.append(PdfNumbers.of(x + r, bottom) + " l ");
    curve(x + in, bottom, x, bottom - in, x, bottom - r);
    content.append(PdfNumbers.of(x, y + r) + " l ");
    curve(x, y + in, x + in, y, x + r, y);
    content.append("h ");
  }

  private void curve(double... points) {
    content.append(PdfNumbers.of(points)).append(" c ");
  }

  /**
   * Writes a line of text with the brush.
   *
   * @param wide how wide it is to be: the gaps between its characters take up the difference
   * @param before the share of the width that stands left of x, 0.5 for a text in the middle
   * @param turn clockwise about the place, in degrees
   */
  public void text(
      String text, double x, double y, PdfStyle style, double wide, double before, double turn) {
    var font = fonts.computeIfAbsent(style.weight(), PdfFont::new);
    var glyphs = font.glyphs(text);
    if (glyphs.count() == 0) {
      return;
    }
    double gap = (wide - glyphs.widthOfOne() * style.size()) / glyphs.count();
    double cos = Math.cos(Math.toRadians(turn));
    double sin = Math.sin(Math.toRadians(turn));
    double left = wide * before;
    var place = PdfNumbers.of(cos, sin, sin, -cos, x - left * cos, y - left * sin);
    var set = " /F" + style.weight().number() + " " + PdfNumbers.of(style.size()) + " Tf ";
    var shown =
        ("BT" + set + PdfNumbers.of(gap) + " Tc " + place + " Tm ")
            + ("<" + glyphs.hex() + "> Tj ET");
    add(glyphs.whole() ? shown : replacing(text, shown));
  }

  /** Says what a text is, of which the typeface lacks characters. */
  private static String replacing(String text, String shown) {
    return "/Span <</ActualText " + PdfObjects.text(text) + ">> BDC " + shown + " EMC";
  }

  /** Puts a file into that of the page, in place of one before it. */
  public void attach(PdfAttachment file) {
    attachment = Optional.of(file);
  }

  /**
   * The whole file.
   *
   * @param title what it shows
   * @param software what made it, with its version
   */
  public byte[] file(String title, String software) {
    var objects = new PdfObjects();
    // First, so that it stands in the beginning of a file of any length.
    var attached = attachment.map(file -> file.addTo(objects)).orElse("");
    var page = addTo(objects);
    var pages = objects.add("<</Type /Pages /Kids [" + page + "] /Count 1>>");
    var catalog =
        objects.add(
            ("<</Type /Catalog /Pages " + pages + attached)
                + " /ViewerPreferences <</DisplayDocTitle true>>>>");
    var information =
        objects.add(
            ("<</Title " + PdfObjects.text(title))
                + (" /Creator " + PdfObjects.text(software))
                + (" /Producer " + PdfObjects.text(software) + ">>"));
    return objects.file(catalog, information);
  }

  private String addTo(PdfObjects objects) {
    var drawing = objects.addStream("", content.toString().getBytes(StandardCharsets.US_ASCII));
    var resources = resources(objects);
    // The list of pages comes right behind the page.
    return objects.add(
        ("<</Type /Page /Parent " + objects.after(1) + " /MediaBox [0 0 ")
            + (PdfNumbers.of(width, height) + "] /Contents " + drawing)
            + (" /Resources <<" + resources + ">>>>"));
  }

  private String resources(PdfObjects objects) {
    var resources = new StringBuilder("/Font <<");
    fonts.forEach(
        (weight, font) ->
            resources.append("/F" + weight.number() + " " + font.addTo(objects) + " "));
    resources.append(">> /ExtGState <<");
    opacities.forEach(
        (share, name) -> resources.append(name + " <</CA " + share + " /ca " + share + ">> "));
    return resources.append(">>").toString();
  }
}
