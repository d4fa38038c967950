package dev.servescope.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.text.Font;

/**
 * The bundled typeface: Inter with tabular figures, as JavaFX cannot switch them on. JavaFX tells
 * only regular from bold within a family, so each weight between is a family of its own; style
 * sheets name them by {@link #family}.
 */
public final class Fonts {
  /** The weights that are bundled, from 400 to 700. */
  public enum Weight {
    REGULAR("Regular", "ServeScope Sans", 400),
    MEDIUM("Medium", "ServeScope Sans Medium", 500),
    SEMIBOLD("SemiBold", "ServeScope Sans SemiBold", 600),
    BOLD("Bold", "ServeScope Sans Bold", 700);

    private final String file;
    private final String fullName;
    private final int number;

    Weight(String file, String fullName, int number) {
      this.file = file;
      this.fullName = fullName;
      this.number = number;
    }

    /** The weight as style sheets and SVG number it. */
    public int number() {
      return number;
    }
  }

  /** JavaFX wants one for the font that it returns, and that nobody uses. */
  private static final double SIZE = 12;

  private Fonts() {}

  /** Makes the bundled typeface known to JavaFX; further calls change nothing. */
  public static void load() {
    Loaded.touch();
  }

  /** The bundled typeface in a weight, at a size in pixels. */
  public static Font of(Weight weight, double size) {
    load();
    return new Font(weight.fullName, size);
  }

  /** The name of a weight's family in style sheets. */
  public static String family(Weight weight) {
    return weight == Weight.BOLD ? Weight.REGULAR.fullName : weight.fullName;
  }

  /** Loading in a class initializer happens once, whichever thread asks first. */
  private static final class Loaded {
    /** Where an installed program has the files beside its jars. */
    private static final Optional<Path> BESIDE =
        Optional.ofNullable(System.getProperty("servescope.fonts")).map(Path::of);

    static {
      for (Weight weight : Weight.values()) {
        load("ServeScopeSans-" + weight.file + ".otf");
      }
    }

    static void touch() {}

    /** What lies in a jar JavaFX first copies into a file; one that is there it reads at once. */
    private static void load(String name) {
      var beside = BESIDE.map(folder -> folder.resolve(name).toUri().toString());
      if (beside.map(file -> Font.loadFont(file, SIZE)).isEmpty()) {
        read("/fonts/" + name);
      }
    }

    private static void read(String path) {
      try (InputStream in = Fonts.class.getResourceAsStream(path)) {
        if (in == null || Font.loadFont(in, SIZE) == null) {
          throw new IllegalStateException("cannot load the typeface " + path);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the typeface " + path, e);
      }
    }
  }
}
