package dev.servescope.ui.port;

import dev.servescope.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How charts were last exported.
 *
 * @param width in {@code unit}, above 0, at most 100,000
 * @param dotsPerInch the density, from 36 to 2,400; with a width in pixels it is the note in the
 *     file, with one in centimetres it makes the pixels
 * @param kinds of files, at least one, each once and in the order of their list
 * @param folder where the files went
 */
public record ExportChoice(
    double width,
    Unit unit,
    double dotsPerInch,
    Theme theme,
    List<FileKind> kinds,
    Optional<Path> folder) {
  /** A page's width at the density that printers ask for. */
  public static final ExportChoice DEFAULT =
      new ExportChoice(16, Unit.CENTIMETRES, 300, Theme.LIGHT);

  private static final double CENTIMETRES_PER_INCH = 2.54;
  private static final double MAX_WIDTH = 100_000;
  private static final double MIN_DENSITY = 36;
  private static final double MAX_DENSITY = 2400;

  /** What a width is measured in. */
  public enum Unit {
    /** Picture elements. */
    PIXELS,
    /** Centimetres on paper. */
    CENTIMETRES
  }

  /** Refuses a width or a density out of range, and no kind of file. */
  public ExportChoice {
    kinds = kinds.stream().distinct().sorted().toList();
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("no kind of file");
    }
    if (!(width > 0 && width <= MAX_WIDTH)) {
      throw new IllegalArgumentException("the width of a picture: " + width);
    }
    if (!(dotsPerInch >= MIN_DENSITY && dotsPerInch <= MAX_DENSITY)) {
      throw new IllegalArgumentException("the density of a picture: " + dotsPerInch);
    }
  }

  /** A PNG that goes nowhere yet. */
  public ExportChoice(double width, Unit unit, double dotsPerInch, Theme theme) {
    this(width, unit, dotsPerInch, theme, List.of(FileKind.PNG), Optional.empty());
  }

  /** The same in another folder. */
  public ExportChoice inFolder(Path other) {
    return new ExportChoice(width, unit, dotsPerInch, theme, kinds, Optional.of(other));
  }

  /** The same in other kinds of files. */
  public ExportChoice as(List<FileKind> others) {
    return new ExportChoice(width, unit, dotsPerInch, theme, others, folder);
  }

  /** The width on paper. */
  public double centimetres() {
    return pixels() / dotsPerInch * CENTIMETRES_PER_INCH;
  }

  /** The width of the picture in pixels, at least 1. */
  public int pixels() {
    double pixels = unit == Unit.PIXELS ? width : width / CENTIMETRES_PER_INCH * dotsPerInch;
    return (int) Math.max(1, Math.round(pixels));
  }

  /** The density as a picture carries it. */
  public OptionalDouble density() {
    return OptionalDouble.of(dotsPerInch);
  }
}
