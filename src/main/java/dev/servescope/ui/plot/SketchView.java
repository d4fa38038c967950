package dev.servescope.ui.plot;

import dev.servescope.ui.theme.Palette;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Shows a drawing that nobody works with. */
public final class SketchView extends Region {
  /** Draws into a rectangle that begins at 0, 0. */
  @FunctionalInterface
  public interface Sketch {
    /** Draws all of it. */
    void draw(Surface surface, double width, double height, Palette palette);
  }

  private final ObjectProperty<Palette> palette =
      new SimpleObjectProperty<>(this, "palette", Palette.LIGHT);
  private final ObservableValue<Number> renderScale =
      sceneProperty()
          .flatMap(Scene::windowProperty)
          .flatMap(Window::renderScaleXProperty)
          .orElse(1.0);
  private final PaintLayer layer = new PaintLayer(this::paint);
  private Sketch sketch = (surface, width, height, colours) -> {};

  /** At which size the drawing is laid out; 0 for that of the view. */
  private double laidOutWidth;

  private double laidOutHeight;

  /** An empty view. */
  public SketchView() {
    getStyleClass().add("sketch");
    getChildren().add(layer);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    palette.subscribe(layer::repaint);
    renderScale.subscribe(_ -> layer.repaint());
  }

  /** Shows a drawing, which a screen reader describes by a text. */
  public void show(Sketch drawing, String text) {
    show(drawing, 0, 0, text);
  }

  /**
   * The same for one that has a size of its own: it is shown in the middle, as large as it fits.
   */
  public void show(Sketch drawing, double width, double height, String text) {
    sketch = drawing;
    laidOutWidth = width;
    laidOutHeight = height;
    setAccessibleText(text);
    layer.repaint();
  }

  /** The colours. */
  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  @Override
  protected void layoutChildren() {
    layer.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void paint(GraphicsContext context, double width, double height) {
    double wide = laidOutWidth > 0 ? laidOutWidth : width;
    double high = laidOutHeight > 0 ? laidOutHeight : height;
    double scale = Math.min(width / wide, height / high);
    context.save();
    context.translate(
        Math.floor((width - wide * scale) / 2), Math.floor((height - high * scale) / 2));
    context.scale(scale, scale);
    double pixels = scale * renderScale.getValue().doubleValue();
    sketch.draw(new CanvasSurface(context, pixels), wide, high, palette.get());
    context.restore();
  }
}
