import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What starts the program on Linux: a script in place of jpackage's own launcher, which asks the
 * system's package managers at each start whose file it is. That takes a fifth of a second.
 */
final class LinuxLauncher {
  private final Plan plan;
  private final Path folder;

  /** The launcher of a program in a folder as jpackage makes it. */
  LinuxLauncher(Plan plan, Path folder) {
    this.plan = plan;
    this.folder = folder;
  }

  /** Takes the place of jpackage's; the process is called as the program is, and not java. */
  void replace(List<String> options) throws IOException {
    Files.delete(folder.resolve("lib/libapplauncher.so"));
    Files.delete(folder.resolve("lib/app/" + plan.name() + ".cfg"));
    var programs = folder.resolve("lib/runtime/bin");
    Files.copy(programs.resolve("java"), programs.resolve(plan.name()));
    write(options);
  }

  /** Writes it anew, with other options for Java. */
  void write(List<String> options) throws IOException {
    var template = Files.readString(plan.sources().resolve("linux/launcher"));
    var words = options.stream().map("  \"%s\" \\"::formatted).collect(Collectors.joining("\n"));
    var script =
        template
            .replace("@options@", words)
            .replace("@classpath@", classpath())
            .replace("@main@", plan.mainClass());
    // The rights of the one that jpackage made stay.
    Files.writeString(folder.resolve("bin").resolve(plan.name()), script);
  }

  /** The program's jar comes first, as in the cache that is made with it. */
  private String classpath() throws IOException {
    try (var files = Files.list(folder.resolve("lib/app"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jar"))
          .sorted(LinuxLauncher::programFirst)
          .map("$APPDIR/"::concat)
          .collect(Collectors.joining(":"));
    }
  }

  private static int programFirst(String one, String other) {
    int program = Boolean.compare(other.startsWith("servescope-"), one.startsWith("servescope-"));
    return program != 0 ? program : one.compareTo(other);
  }
}
