import dev.servescope.ui.shell.Look;
import dev.servescope.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * Writes the style sheets of all themes in JavaFX's binary form into a folder, where the program
 * looks for them in its jar, without the rules for controls that the program does not have. Runs
 * with the program, what was pressed of it, and JavaFX on its paths.
 */
final class PressedStyles {
  private PressedStyles() {}

  /** {@code PressedStyles JAR RESOURCES CLASSES}: the program, its resources, what to fill. */
  static void main(String[] paths) throws IOException {
    var classes = Path.of(paths[2]);
    for (var theme : Theme.values()) {
      var words = StyleWords.of(Path.of(paths[0]), classes, Path.of(paths[1]), Look.css(theme));
      var rules = StyleRules.of(Look.base(theme));
      var kept = rules.keep(words);
      System.out.printf(
          "Of %,d selectors below ours in %s %,d can fit.%n", rules.count(), theme, kept.count());
      var pressed = classes.resolve(Look.pressed(theme));
      Files.createDirectories(pressed.getParent());
      var text = Files.createTempFile("style", ".css");
      try {
        Files.writeString(text, kept.text() + Look.own());
        Stylesheet.convertToBinary(text.toFile(), pressed.toFile());
      } finally {
        Files.delete(text);
      }
    }
  }
}
