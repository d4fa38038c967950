package dev.servescope.app;

import dev.servescope.cli.Version;
import dev.servescope.ui.port.About;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the program knows of itself, from its build and from the Java that runs it. */
final class AboutThisProgram {
  private static final String THIRD_PARTY = "/dev/servescope/third-party.txt";

  private AboutThisProgram() {}

  /** Reads it. */
  static About read() {
    return new About(
        Version.number(),
        property("java.runtime.version") + ", " + property("java.vendor"),
        property("javafx.runtime.version"),
        property("os.name") + " " + property("os.version") + ", " + property("os.arch"),
        thirdParty());
  }

  private static String property(String name) {
    return System.getProperty(name, "?");
  }

  /** The page that the build writes among the classes. */
  private static Optional<String> thirdParty() {
    try (var in = AboutThisProgram.class.getResourceAsStream(THIRD_PARTY)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + THIRD_PARTY, broken);
    }
  }
}
