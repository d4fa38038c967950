package dev.servescope.app;

import java.util.List;
import javafx.scene.image.Image;

/** The icon of the window, in the sizes that systems ask for. */
final class WindowIcons {
  private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

  private WindowIcons() {}

  /** Reads them all; they are small. */
  static List<Image> all() {
    return SIZES.stream().map(WindowIcons::read).toList();
  }

  private static Image read(int pixels) {
    var path = "/dev/servescope/ui/icon/icon-" + pixels + ".png";
    var in = WindowIcons.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("no icon " + path);
    }
    return new Image(in);
  }
}
