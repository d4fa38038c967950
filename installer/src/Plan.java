import java.nio.file.Path;
import java.util.Locale;

/**
 * What is built from what.
 *
 * @param program the built program: {@code lib} with its jars, {@code lib/javafx} with the modules
 * @param sources the folder {@code installer}
 * @param output where the installers go
 * @param version of the program, such as {@code 0.1.0}
 * @param mainClass what the launcher starts
 */
record Plan(Path program, Path sources, Path output, String version, String mainClass) {
  static final String SUMMARY = "What-if simulation of machine-learning serving";
  static final String VENDOR = "The ServeScope authors";

  /** The systems that there are installers for. */
  enum System {
    LINUX,
    MACOS,
    WINDOWS
  }

  /** Five arguments, in the order of the parts. */
  static Plan of(String[] words) {
    if (words.length != 5) {
      throw new IllegalArgumentException("Build PROGRAM SOURCES OUTPUT VERSION MAIN-CLASS");
    }
    return new Plan(
        Path.of(words[0]).toAbsolutePath(),
        Path.of(words[1]).toAbsolutePath(),
        Path.of(words[2]).toAbsolutePath(),
        words[3].replace("-SNAPSHOT", ""),
        words[4]);
  }

  /** The system that this runs on, and builds for. */
  static System system() {
    var name = java.lang.System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return System.WINDOWS;
    }
    return name.startsWith("mac") ? System.MACOS : System.LINUX;
  }

  /** What the program is called: a command on Linux, a title elsewhere. */
  String name() {
    return system() == System.LINUX ? "servescope" : "ServeScope";
  }

  /** The version as jpackage takes it: macOS knows none that begins with 0. */
  String packageVersion() {
    return system() == System.MACOS && version.startsWith("0.")
        ? "1" + version.substring(1)
        : version;
  }

  /** A folder for what is not handed out. */
  Path work(String name) {
    return output.resolve("work").resolve(name);
  }

  /** Whose processor it is for, as each system's people write it. */
  static String processor(String intel, String arm) {
    return java.lang.System.getProperty("os.arch").equals("aarch64") ? arm : intel;
  }
}
