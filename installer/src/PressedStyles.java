import dev.servescope.ui.shell.Look;
import dev.servescope.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * Writes the style sheets of all themes in JavaFX's binary form into a folder, where the program
 * looks for them in its jar. Runs with the program and JavaFX on its paths.
 */
final class PressedStyles {
  private PressedStyles() {}

  static void main(String[] folder) throws IOException {
    for (var theme : Theme.values()) {
      var pressed = Path.of(folder[0], Look.pressed(theme));
      Files.createDirectories(pressed.getParent());
      var text = Files.createTempFile("style", ".css");
      try {
        Files.writeString(text, Look.css(theme));
        Stylesheet.convertToBinary(text.toFile(), pressed.toFile());
      } finally {
        Files.delete(text);
      }
    }
  }
}
