package dev.servescope.ui.shell;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;

/** Larger windows have larger type, and with it larger controls, as all is measured in it. */
final class TypeSize {
  private static final double BASE = 13;
  private static final double CHART_SHARE = 11 / BASE;

  /** Before an audience the smallest text is 18 pixels and a line in a chart 3. */
  private static final double LECTURE = 20.5;

  private static final double LECTURE_CHART_SHARE = 19.5 / LECTURE;

  private TypeSize() {}

  /**
   * Keeps a scene's type in proportion; gives the size of text in charts.
   *
   * @param window what a scene that is not shown yet will be as large as, or all of it would be
   *     styled for one size and then for another
   * @param lecture whether there is an audience, for which it is larger
   */
  static ObservableValue<Double> follow(
      Scene scene, Dimension2D window, ObservableBooleanValue lecture) {
    var size =
        Bindings.createObjectBinding(
            () -> pixels(size(scene, window), lecture.get()),
            scene.widthProperty(),
            scene.heightProperty(),
            lecture);
    size.subscribe(pixels -> scene.getRoot().setStyle(style(pixels)));
    return size.map(pixels -> pixels * (lecture.get() ? LECTURE_CHART_SHARE : CHART_SHARE));
  }

  private static Dimension2D size(Scene scene, Dimension2D window) {
    boolean shown = scene.getWidth() > 0 && scene.getHeight() > 0;
    return shown ? new Dimension2D(scene.getWidth(), scene.getHeight()) : window;
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
    return pixels(new Dimension2D(width, height), false);
  }

  private static double pixels(Dimension2D size, boolean lecture) {
    double growth = Math.min(size.getWidth() / 1280, size.getHeight() / 780) - 1;
    double base = lecture ? LECTURE : BASE;
    return Math.round(base * (1 + Math.clamp(0.36 * growth, 0, 0.7)) * 2) / 2.0;
  }
}
