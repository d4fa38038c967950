package dev.servescope.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The views whose FXML files the installers' build wrote as code, because reading FXML is a fifth
 * of the time until the window is there. Only an installed program has them so.
 */
public interface PressedViews {
  /** A view by the path of its file; null where it is read as FXML. */
  @Nullable PressedView of(String path);

  /** Those of this program. */
  static Optional<PressedViews> ofThisProgram() {
    try {
      var index = Class.forName("dev.servescope.ui.PressedIndex");
      return Optional.of((PressedViews) index.getConstructor().newInstance());
    } catch (ClassNotFoundException notPressed) {
      return Optional.empty();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("the views are pressed wrongly", broken);
    }
  }
}
