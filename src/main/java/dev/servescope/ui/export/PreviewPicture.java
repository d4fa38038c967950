package dev.servescope.ui.export;

import dev.servescope.ui.plot.CanvasSurface;
import dev.servescope.ui.plot.FigureImage;
import dev.servescope.ui.plot.PaintLayer;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Shows a picture as it will be, only smaller: its text is as large beside it as in the file. */
public final class PreviewPicture extends Region {
  private final ObjectProperty<Optional<Preview>> preview =
      new SimpleObjectProperty<>(this, "preview", Optional.empty());
  private final ObservableValue<Number> renderScale =
      sceneProperty()
          .flatMap(Scene::windowProperty)
          .flatMap(Window::renderScaleXProperty)
          .orElse(1.0);
  private final PaintLayer layer = new PaintLayer(this::paint);

  /** Shows nothing yet. */
  public PreviewPicture() {
    getStyleClass().add("preview-picture");
    getChildren().add(layer);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    preview.subscribe(this::show);
    renderScale.subscribe(_ -> layer.repaint());
  }

  /** What is shown; empty for nothing. */
  ObjectProperty<Optional<Preview>> previewProperty() {
    return preview;
  }

  private void show(Optional<Preview> shown) {
    setAccessibleText(shown.map(it -> it.sheet().title()).orElse(""));
    layer.repaint();
  }

  @Override
  protected void layoutChildren() {
    layer.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void paint(GraphicsContext context, double width, double height) {
    preview.get().ifPresent(shown -> paint(shown, context, width, height));
  }

  private void paint(Preview shown, GraphicsContext context, double width, double height) {
    var size = shown.size();
    double scale = Math.min(width / size.width(), height / size.height());
    context.save();
    context.translate(
        Math.floor((width - size.width() * scale) / 2),
        Math.floor((height - size.height() * scale) / 2));
    context.scale(scale, scale);
    FigureImage.draw(
        shown.sheet().page(),
        size.width(),
        size.height(),
        Press.palette(shown.choice()),
        new CanvasSurface(context, scale * renderScale.getValue().doubleValue()));
    context.restore();
  }
}
