package dev.servescope.ui.plot;

/**
 * Turns a curve into pixels. Where there are more points than pixels can show, each pixel column
 * keeps its first, least, largest and last point, so that the drawing of a million points looks the
 * same and takes a few thousand (Jugel et al., M4, VLDB 2014). A gap within one column is invisible
 * and left out; any other breaks the line.
 */
final class Decimation {
  private final Curve curve;
  private final Projection x;
  private final Projection y;
  private final double column;
  private final Path path = new Path();

  private double at = Double.NaN;
  private int first = -1;
  private int least;
  private int largest;
  private int last;
  private boolean broken;

  private Decimation(Curve curve, Projection x, Projection y, double column) {
    this.curve = curve;
    this.x = x;
    this.y = y;
    this.column = column;
  }

  /**
   * The pixels of the part of a curve that lies in the domain of {@code x}.
   *
   * @param column the width of a column in pixels, less than 1 on a fine screen
   */
  static Path path(Curve curve, Projection x, Projection y, double column) {
    return new Decimation(curve, x, y, column).run();
  }

  private Path run() {
    int end = curve.endTo(x.domain().max());
    int start = curve.firstFrom(x.domain().min());
    boolean few = end - start <= 2 * Math.abs(x.to() - x.from()) / column;
    for (int i = start; i < end; i++) {
      if (few) {
        emitOrBreak(i);
      } else {
        collect(i);
      }
    }
    flush();
    return path;
  }

  private void emitOrBreak(int index) {
    if (Double.isNaN(curve.y(index))) {
      path.gap();
    } else {
      emit(index);
    }
  }

  private void emit(int index) {
    path.add(x.toPixel(curve.x(index)), y.toPixel(curve.y(index)));
  }

  private void collect(int index) {
    double value = curve.y(index);
    if (Double.isNaN(value)) {
      broken = true;
      return;
    }
    double here = Math.floor(x.toPixel(curve.x(index)) / column);
    if (here != at) {
      flush();
      breakIfGap();
      open(index, here);
    } else {
      broken = false;
      least = value < curve.y(least) ? index : least;
      largest = value > curve.y(largest) ? index : largest;
      last = index;
    }
  }

  private void open(int index, double here) {
    at = here;
    first = index;
    least = index;
    largest = index;
    last = index;
  }

  private void breakIfGap() {
    if (broken) {
      path.gap();
      broken = false;
    }
  }

  private void flush() {
    if (first < 0) {
      return;
    }
    emit(first);
    int early = Math.min(least, largest);
    int late = Math.max(least, largest);
    if (early > first) {
      emit(early);
    }
    if (late > Math.max(first, early)) {
      emit(late);
    }
    if (last > late) {
      emit(last);
    }
    first = -1;
  }
}
