import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

/** A Java runtime with no more modules than the program needs, JavaFX's among them. */
final class RuntimeImage {
  /**
   * What the program and its libraries use. Java finds JavaFX's modules by itself for a program on
   * the class path, because they are in its own image.
   */
  private static final List<String> MODULES =
      List.of(
          "java.desktop",
          "java.logging",
          "java.management",
          "java.xml",
          "javafx.controls",
          "javafx.fxml",
          "jdk.localedata",
          "jdk.unsupported");

  /** The languages of the window. */
  private static final String LANGUAGES = "en,de";

  private RuntimeImage() {}

  /** Links one into a folder that is not there yet; its modules stay uncompressed to start fast. */
  static void link(Plan plan, Path image) throws IOException, InterruptedException {
    var javafx = plan.program().resolve("lib/javafx");
    Tool.run(
        List.of(
            Tool.ofJdk("jlink"),
            "--module-path",
            javafx.toString(),
            "--add-modules",
            String.join(",", MODULES),
            "--include-locales",
            LANGUAGES,
            "--exclude-resources",
            "glob:/javafx.graphics/*.so,glob:/javafx.graphics/*.dll,glob:/javafx.graphics/*.dylib",
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress",
            "zip-0",
            "--output",
            image.toString()));
    try (var jars = Files.list(javafx)) {
      for (var jar : (Iterable<Path>) jars::iterator) {
        unpackNatives(jar, image);
      }
    }
  }

  /** JavaFX would unpack its native libraries into the home folder of whoever starts it. */
  private static void unpackNatives(Path jar, Path image) throws IOException {
    var folder = image.resolve(Plan.system() == Plan.System.WINDOWS ? "bin" : "lib");
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib")) {
          var library = folder.resolve(entry.getName());
          // Java's own C library of Windows is the same or newer.
          if (!Files.exists(library)) {
            Files.copy(zip.getInputStream(entry), library);
          }
        }
      }
    }
  }
}
