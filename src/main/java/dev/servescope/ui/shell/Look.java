package dev.servescope.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.servescope.ui.theme.Fonts;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.application.Application;

/**
 * Dresses all windows in a theme: the base style sheet, our own on top, and the colours of the
 * palette, joined into one so that dialogs, menus and tooltips wear it as well.
 */
public final class Look {
  private Look() {}

  /** Puts a theme on every window, present and to come. */
  public static void wear(Theme theme) {
    wear(theme, theme.palette());
  }

  /** Puts a theme in other colours than its own on every window. */
  static void wear(Theme theme, Palette palette) {
    Fonts.load();
    var colours = ".root { " + palette.toCss() + " }\n";
    Application.setUserAgentStylesheet(uri(rules(theme) + colours));
  }

  /** What is the same in all colours, in the form that is there. */
  private static String rules(Theme theme) {
    var pressed = Look.class.getResource("/" + pressed(theme));
    return pressed == null ? css(theme) : "@import url(\"" + pressed + "\");\n";
  }

  /**
   * Where the rules of a theme lie in JavaFX's binary form, which is read in a tenth of the time.
   * Only an installed program has them so.
   */
  public static String pressed(Theme theme) {
    return "dev/servescope/ui/look/" + theme.name().toLowerCase(Locale.ROOT) + ".bss";
  }

  /** The rules of a theme as text; the colours that they name are a palette's. */
  public static String css(Theme theme) {
    return base(theme) + own();
  }

  /** The rules for controls of all kinds that ours are on top of. */
  public static String base(Theme theme) {
    var base = theme == Theme.DARK ? new PrimerDark() : new PrimerLight();
    return text(base.getUserAgentStylesheet());
  }

  /** Our rules, which are the same in all themes. */
  public static String own() {
    return text("/dev/servescope/ui/servescope.css");
  }

  private static String text(String path) {
    try (var in = Look.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no style sheet " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the style sheet " + path, broken);
    }
  }

  private static String uri(String css) {
    var bytes = css.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
