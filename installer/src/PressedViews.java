import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Writes the views as code: what an FXML file describes as a class that does the same, and an index
 * of them where the program looks for it. FXML is read by reflection, which is a fifth of the time
 * until the window is there. Runs with the program and JavaFX on its paths.
 */
final class PressedViews {
  private static final String PACKAGE = "dev.servescope.ui";
  private static final String INDEX = "PressedIndex";

  private final Path resources;
  private final Path sources;

  /** The path of a view below the resources, and the class that fills it. */
  private final TreeMap<String, String> pressed = new TreeMap<>();

  PressedViews(Path resources, Path sources) {
    this.resources = resources;
    this.sources = sources;
  }

  /** {@code PressedViews RESOURCES SOURCES CLASSES}: the folders to read, to write and to fill. */
  static void main(String[] folders) throws IOException {
    var views = new PressedViews(Path.of(folders[0]), Path.of(folders[1]));
    Sources.compile(views.write(), Path.of(folders[2]));
  }

  /** Writes the sources of all views that can be written as code, and says which cannot. */
  List<Path> write() throws IOException {
    var files = new ArrayList<Path>();
    try (var found = Files.walk(resources)) {
      var views = found.filter(file -> file.toString().endsWith(".fxml"));
      for (var view : views.sorted(Comparator.naturalOrder()).toList()) {
        var path = resources.relativize(view).toString().replace('\\', '/');
        try {
          files.add(write(path, view));
        } catch (ViewWriter.Unknown beyond) {
          System.out.println("A view stays FXML: " + path + ": " + beyond.getMessage());
        }
      }
    }
    files.add(save(PACKAGE, INDEX, index()));
    return files;
  }

  private Path write(String path, Path view) throws IOException {
    var folder = path.substring(0, path.lastIndexOf('/')).replace('/', '.');
    var base = path.substring(path.lastIndexOf('/') + 1, path.length() - ".fxml".length());
    var name = "Pressed_" + base.replaceAll("\\W", "_");
    var source = new ViewWriter(folder, base, name).write(view);
    pressed.put(path, folder + "." + name);
    return save(folder, name, source);
  }

  private String index() {
    var text = new StringBuilder("package " + PACKAGE + ";\n\n");
    text.append("public final class " + INDEX + " implements PressedViews {\n");
    text.append("  public PressedView of(String path) {\n    return switch (path) {\n");
    pressed.forEach(
        (path, type) ->
            text.append("      case \"").append(path).append("\" -> new ").append(type + "();\n"));
    return text.append("      default -> null;\n    };\n  }\n}\n").toString();
  }

  private Path save(String folder, String name, String source) throws IOException {
    var file = sources.resolve(folder.replace('.', '/')).resolve(name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, source);
  }
}
