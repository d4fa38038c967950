import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes the jars of a built program start faster: its own classes without code that Java would make
 * at each start, those of libraries in a form that Java's cache takes.
 */
final class ProgramJars {
  /** Says in a library's jar what was done to it, as its licence asks. */
  private static final String NOTE = "META-INF/CONVERTED.txt";

  private static final String SAID =
      "The class files in this jar were converted by the build of ServeScope to the form of Java 6,"
          + " which Java's cache needs. What they do is the same.\n";

  private final Path jar;
  private final boolean own;
  private final Map<ZipEntry, byte[]> entries = new LinkedHashMap<>();
  private boolean changed;

  private ProgramJars(Path jar, boolean own) {
    this.jar = jar;
    this.own = own;
  }

  /** {@code ProgramJars FOLDER OWN}: all jars in the folder, of which one is the program's own. */
  static void main(String[] words) throws IOException {
    try (var jars = Files.newDirectoryStream(Path.of(words[0]), "*.jar")) {
      for (var jar : jars) {
        new ProgramJars(jar, jar.getFileName().toString().equals(words[1])).press();
      }
    }
  }

  private void press() throws IOException {
    read();
    if (!changed) {
      return;
    }
    if (!own) {
      var note = new ZipEntry(NOTE);
      note.setTimeLocal(entries.keySet().iterator().next().getTimeLocal());
      entries.put(note, SAID.getBytes(StandardCharsets.UTF_8));
    }
    var pressed = jar.resolveSibling(jar.getFileName() + ".pressed");
    try (var out = Files.newOutputStream(pressed)) {
      write(out);
    }
    Files.move(pressed, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private void read() throws IOException {
    try (var in = new ZipInputStream(Files.newInputStream(jar))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] before = in.readAllBytes();
        byte[] after = entry.getName().endsWith(".class") ? pressed(before) : before;
        changed |= after != before;
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        entries.put(copy, after);
      }
    }
  }

  private byte[] pressed(byte[] classFile) {
    return own ? PressedClasses.press(classFile) : NewerClasses.convert(classFile);
  }

  private void write(OutputStream to) throws IOException {
    try (var out = new ZipOutputStream(to)) {
      for (var entry : entries.entrySet()) {
        out.putNextEntry(entry.getKey());
        out.write(entry.getValue());
      }
    }
  }
}
