package dev.servescope.ui.shell;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/** Larger windows have larger type, and with it larger controls, as all is measured in it. */
final class TypeSize {
  private static final double BASE = 13;
  private static final double CHART_SHARE = 11 / BASE;

  private TypeSize() {}

  /** Keeps a scene's type in proportion; gives the size of text in charts. */
  static ObservableValue<Double> follow(Scene scene) {
    var size =
        Bindings.createObjectBinding(
            () -> pixels(scene.getWidth(), scene.getHeight()),
            scene.widthProperty(),
            scene.heightProperty());
    size.subscribe(pixels -> scene.getRoot().setStyle(style(pixels)));
    return size.map(pixels -> pixels * CHART_SHARE);
  }

  private static String style(double pixels) {
    return String.format(
        Locale.ROOT,
        "-fx-font-size: %.1fpx; -ss-icon: %.1fpx; -ss-icon-large: %.1fpx;",
        pixels,
        pixels * 1.08,
        pixels * 1.4);
  }

  /** 13 px up to 1280 x 800, about 21 px at 3840 x 2160. */
  static double pixels(double width, double height) {
    double growth = Math.min(width / 1280, height / 780) - 1;
    return Math.round(BASE * (1 + Math.clamp(0.36 * growth, 0, 0.7)) * 2) / 2.0;
  }
}
