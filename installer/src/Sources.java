import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * Sources that the build writes: how they quote, and how they are compiled, with the program and
 * JavaFX on the paths of this process.
 */
final class Sources {
  private Sources() {}

  /** Compiles files into a folder. */
  static void compile(List<Path> files, Path classes) throws IOException {
    Files.createDirectories(classes);
    var words = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
    words.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    words.addAll(List.of("--module-path", System.getProperty("jdk.module.path")));
    words.addAll(List.of("--add-modules", "javafx.controls,javafx.fxml"));
    files.forEach(file -> words.add(file.toString()));
    var compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler.run(null, System.out, System.err, words.toArray(String[]::new)) != 0) {
      throw new IOException("what is written as code does not compile");
    }
  }

  /** A text as a source has it. */
  static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (char letter : text.toCharArray()) {
      if (letter > '~') {
        quoted.append("\\u%04x".formatted((int) letter));
      } else if (letter < ' ' || letter == '"' || letter == '\\') {
        quoted.append("\\%03o".formatted((int) letter));
      } else {
        quoted.append(letter);
      }
    }
    return quoted.append('"').toString();
  }
}
