package dev.servescope.ui.plot;

/** A drawn picture: rows of opaque pixels from the top, each 0xAARRGGBB. */
public final class Picture {
  private final int width;
  private final int height;
  private final int[] argb;

  /** Takes the array over: copying a hundred megabytes would cost more than it saves. */
  Picture(int width, int height, int[] argb) {
    if (argb.length != Math.multiplyExact(width, height)) {
      throw new IllegalArgumentException(argb.length + " pixels for " + width + " x " + height);
    }
    this.width = width;
    this.height = height;
    this.argb = argb;
  }

  /** Pixels in a row. */
  public int width() {
    return width;
  }

  /** Rows. */
  public int height() {
    return height;
  }

  /** One pixel. */
  public int pixel(int x, int y) {
    return argb[y * width + x];
  }

  /** Copies one row into an array of at least its width. */
  public void copyRow(int y, int[] target) {
    System.arraycopy(argb, y * width, target, 0, width);
  }

  /** A copy of all pixels. */
  public int[] toArgb() {
    return argb.clone();
  }
}
