package dev.servescope.ui.plot;

import dev.servescope.ui.theme.Palette;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Makes pictures of figures. Each is laid out anew at its logical size and drawn at the resolution
 * asked for, so that a picture for print is as sharp as one for the screen.
 */
public final class FigureImage {
  /** The most pixels a picture may have: A2 at 300 dots an inch takes half of it. */
  public static final long MOST_PIXELS = 80_000_000;

  /** The largest canvas that any graphics card takes. */
  private static final int TILE = 4096;

  private FigureImage() {}

  /**
   * Draws a page; only on the JavaFX thread.
   *
   * @param width in logical pixels of 1/96 inch
   * @param height in logical pixels of 1/96 inch
   * @param scale picture pixels for a logical pixel, 300.0 / 96 for print
   * @throws IllegalArgumentException if the picture has no pixel or too many
   */
  public static Picture render(
      Dashboard page, double width, double height, double scale, Palette palette) {
    if (!Platform.isFxApplicationThread()) {
      throw new IllegalStateException("pictures are drawn on the JavaFX thread");
    }
    int pixelWidth = pixels(width * scale);
    int pixelHeight = pixels(height * scale);
    if ((long) pixelWidth * pixelHeight > MOST_PIXELS) {
      throw new IllegalArgumentException(
          "a picture of " + pixelWidth + " x " + pixelHeight + " pixels is too large");
    }
    int[] argb = new int[pixelWidth * pixelHeight];
    for (int y = 0; y < pixelHeight; y += TILE) {
      for (int x = 0; x < pixelWidth; x += TILE) {
        int wide = Math.min(TILE, pixelWidth - x);
        int high = Math.min(TILE, pixelHeight - y);
        WritableImage tile = new WritableImage(wide, high);
        draw(page, width, height, scale, palette, x, y, tile);
        tile.getPixelReader()
            .getPixels(
                0,
                0,
                wide,
                high,
                PixelFormat.getIntArgbInstance(),
                argb,
                y * pixelWidth + x,
                pixelWidth);
      }
    }
    return new Picture(pixelWidth, pixelHeight, argb);
  }

  /** Draws one figure; see {@link #render(Dashboard, double, double, double, Palette)}. */
  public static Picture render(
      Figure figure, double width, double height, double scale, Palette palette) {
    return render(Dashboard.of(figure), width, height, scale, palette);
  }

  /** Writes a page as SVG of a size in logical pixels; on any thread once fonts are loaded. */
  public static String toSvg(Dashboard page, double width, double height, Palette palette) {
    SvgSurface surface = new SvgSurface(width, height, page.accessibleText());
    draw(page, width, height, palette, surface);
    return surface.toSvg();
  }

  /** Draws a page of a size in logical pixels; on any thread once fonts are loaded. */
  public static void draw(
      Dashboard page, double width, double height, Palette palette, Surface surface) {
    DashboardPainter.paint(page, width, height, palette, surface);
  }

  private static void draw(
      Dashboard page,
      double width,
      double height,
      double scale,
      Palette palette,
      int left,
      int top,
      WritableImage tile) {
    Canvas canvas = new Canvas(tile.getWidth(), tile.getHeight());
    GraphicsContext context = canvas.getGraphicsContext2D();
    context.translate(-left, -top);
    context.scale(scale, scale);
    DashboardPainter.paint(page, width, height, palette, new CanvasSurface(context, scale));
    canvas.snapshot(new SnapshotParameters(), tile);
  }

  private static int pixels(double size) {
    if (!(size >= 1 && size <= Integer.MAX_VALUE)) {
      throw new IllegalArgumentException("a picture cannot be " + size + " pixels long");
    }
    return (int) Math.round(size);
  }
}
