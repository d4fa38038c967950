package dev.servescope.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where each system wants a program to keep its settings. */
public final class SettingsFolder {
  private SettingsFolder() {}

  /** The folder for whoever runs this program; it need not exist. */
  public static Path ofThisSystem() {
    return of(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv());
  }

  /**
   * The folder on a system: {@code %APPDATA%} on Windows, {@code ~/Library/Application Support} on
   * macOS, elsewhere {@code $XDG_CONFIG_HOME} or {@code ~/.config}.
   */
  static Path of(String system, Path home, Map<String, String> environment) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return set(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("ServeScope");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support/ServeScope");
    }
    return set(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("servescope");
  }

  /** A variable's folder; one that is not absolute is to be ignored, says the XDG standard. */
  private static Path set(Map<String, String> environment, String name, Path fallback) {
    var value = Path.of(environment.getOrDefault(name, ""));
    return value.isAbsolute() ? value : fallback;
  }
}
