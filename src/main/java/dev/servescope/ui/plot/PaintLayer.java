package dev.servescope.ui.plot;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/**
 * A canvas that fills a region and is painted at most once a pulse, however often it is asked to.
 * It is unmanaged, so that asking does not make its parents lay out.
 */
public final class PaintLayer extends Region {
  /** Paints everything on a cleared canvas. */
  @FunctionalInterface
  public interface Painter {
    void paint(GraphicsContext context, double width, double height);
  }

  private final Canvas canvas = new Canvas();
  private final Painter painter;
  private boolean stale = true;
  private int paints;

  /** An empty canvas that a painter fills. */
  public PaintLayer(Painter painter) {
    this.painter = painter;
    setManaged(false);
    setMouseTransparent(true);
    getChildren().add(canvas);
  }

  /** Has everything painted anew in the next pulse. */
  public void repaint() {
    stale = true;
    requestLayout();
  }

  /** How often this layer has been painted. */
  int paints() {
    return paints;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
      stale = true;
    }
    if (stale && width > 0 && height > 0) {
      stale = false;
      paints++;
      GraphicsContext context = canvas.getGraphicsContext2D();
      context.clearRect(0, 0, width, height);
      painter.paint(context, width, height);
    }
  }
}
