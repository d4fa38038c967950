package dev.servescope.ui.shell;

import dev.servescope.ui.gallery.GalleryView;
import dev.servescope.ui.mode.ModeView;
import dev.servescope.ui.theme.Palette;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The textbook cases, which are read when they are first asked for. */
final class GalleryMode implements ModeView {
  private final GalleryView view;

  GalleryMode(WindowModel model) {
    view = new GalleryView(model.gallery());
    model.readGallery();
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    view.dress(palette);
  }
}
