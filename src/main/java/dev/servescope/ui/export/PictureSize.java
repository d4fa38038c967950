package dev.servescope.ui.export;

import dev.servescope.ui.plot.FigureImage;
import dev.servescope.ui.port.ExportChoice;

/**
 * The size of a picture, in its own pixels and in the units that it is laid out in (1/96 inch).
 * Text has its printed size where the picture has room for it; in a smaller or larger picture it
 * shrinks or grows with it, so that a chart can be read at any size.
 *
 * @param width in layout units
 * @param height in layout units
 * @param scale pixels for a layout unit
 */
public record PictureSize(double width, double height, double scale) {
  private static final double UNITS_PER_INCH = 96;

  /** The size that a choice gives a sheet. */
  public static PictureSize of(Sheet.Shape shape, ExportChoice choice) {
    double printed = choice.pixels() * UNITS_PER_INCH / choice.dotsPerInch();
    double width =
        switch (shape) {
          case PAGE -> Math.clamp(printed, 960, 1600);
          case CHART -> Math.clamp(printed, 420, 900);
        };
    double height =
        switch (shape) {
          case PAGE -> width / 1.5;
          case CHART -> width / 1.75;
        };
    return new PictureSize(width, height, choice.pixels() / width);
  }

  /** Pixels in a row. */
  public long pixelWidth() {
    return Math.round(width * scale);
  }

  /** Rows of pixels. */
  public long pixelHeight() {
    return Math.round(height * scale);
  }

  /** Whether a picture of this size can be drawn. */
  public boolean possible() {
    return pixelHeight() >= 1 && pixelWidth() * pixelHeight() <= FigureImage.MOST_PIXELS;
  }
}
