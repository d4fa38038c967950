package dev.servescope.ui.plot;

import javafx.scene.paint.Color;

/** What the surfaces of files have in common that keep lines, areas and words as such. */
public abstract class VectorSurface implements Surface {
  private static final double FINEST = 0.25;

  @Override
  public final double pixel() {
    return FINEST;
  }

  /** The area as its outline, every step of it. */
  @Override
  public final void stairs(double[] xs, double[] ys, int start, int end, double floor, Color fill) {
    Path outline = new Path();
    outline.add(xs[start], floor);
    for (int i = start; i < end; i++) {
      outline.add(xs[i], ys[i]);
      if (i + 1 < end) {
        outline.add(xs[i + 1], ys[i]);
      }
    }
    outline.add(xs[end - 1], floor);
    outline.forEachRun((px, py, _, size) -> polygon(px, py, size, fill));
  }
}
