package dev.servescope.ui.shell;

import dev.servescope.ui.mode.ModeView;
import dev.servescope.ui.theme.Palette;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The views of the modes: each is made when it is first shown, and one is seen at a time. */
final class ModeStack {
  private final WindowModel model;
  private final Pane place;
  private final List<Mode> modes;
  private final Map<String, ModeView> views = new HashMap<>();
  private @Nullable Dress dress;

  private record Dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {}

  /** Shows the model's mode as the lowest child of a place. */
  ModeStack(WindowModel model, Pane place, List<Mode> modes) {
    this.model = model;
    this.place = place;
    this.modes = modes;
    model.modeProperty().subscribe(this::show);
  }

  private void show(String id) {
    var view = views.get(id);
    if (view == null) {
      view = made(id);
    }
    var shown = view.node();
    views.values().forEach(other -> other.node().setVisible(other.node().equals(shown)));
  }

  private ModeView made(String id) {
    var mode = modes.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    var view = mode.view().apply(model);
    views.put(id, view);
    if (view.node() instanceof Region region) {
      // One that asks for more room than there is would be centred, and all others with it.
      region.setMinSize(0, 0);
    }
    place.getChildren().addFirst(view.node());
    if (dress != null) {
      view.dress(dress.palette(), dress.textSize());
    }
    return view;
  }

  /** Draws all charts, present and to come, in a palette, with text of a size in pixels. */
  void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    dress = new Dress(palette, textSize);
    views.values().forEach(view -> view.dress(palette, textSize));
  }

  /** What asks for a picture of what is shown now, if there is one to be had. */
  Optional<Runnable> export() {
    return Optional.ofNullable(views.get(model.modeProperty().get())).flatMap(ModeView::export);
  }
}
