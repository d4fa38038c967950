import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import java.util.TreeSet;

/**
 * Writes the texts of the window as classes, which Java's resource bundles look for before they
 * look for files: to read a file of texts letter by letter is slow while nothing is compiled.
 */
final class PressedMessages {
  private static final String ENDING = ".properties";

  private PressedMessages() {}

  /** {@code PressedMessages RESOURCES SOURCES CLASSES}: the folders to read, write and fill. */
  static void main(String[] folders) throws IOException {
    var resources = Path.of(folders[0]);
    var sources = new ArrayList<Path>();
    try (var found = Files.walk(resources)) {
      for (var file : found.filter(one -> one.toString().endsWith(ENDING)).sorted().toList()) {
        sources.add(write(resources.relativize(file), file, Path.of(folders[1])));
      }
    }
    Sources.compile(sources, Path.of(folders[2]));
  }

  private static Path write(Path place, Path file, Path sources) throws IOException {
    var texts = new Properties();
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    var name = place.getFileName().toString().replace(ENDING, "");
    var folder = place.getParent().toString().replace(place.getFileSystem().getSeparator(), ".");
    var source = sources.resolve(place).resolveSibling(name + ".java");
    Files.createDirectories(source.getParent());
    return Files.writeString(source, source(folder, name, texts));
  }

  private static String source(String folder, String name, Properties texts) {
    var source = new StringBuilder("package " + folder + ";\n\n");
    source.append("public final class " + name + " extends java.util.ListResourceBundle {\n");
    source.append("  protected Object[][] getContents() {\n    return new Object[][] {\n");
    for (var key : new TreeSet<>(texts.stringPropertyNames())) {
      source.append(
          "      {" + Sources.quoted(key) + ", " + Sources.quoted(texts.getProperty(key)) + "},\n");
    }
    return source.append("    };\n  }\n}\n").toString();
  }
}
