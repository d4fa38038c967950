import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of this system that the build calls. */
final class Tool {
  private Tool() {}

  /** A program of the JDK that runs this. */
  static String ofJdk(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /** Where a program is found on the path, if it is. */
  static Optional<Path> find(String name) {
    var names = Plan.system() == Plan.System.WINDOWS ? List.of(name + ".exe") : List.of(name);
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> names.stream().map(file -> Path.of(folder, file)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Runs a program to its end; one that fails stops the build with what it said.
   *
   * @return what it said
   */
  static String run(List<String> command) throws IOException, InterruptedException {
    var said = Files.createTempFile("said", ".txt");
    try {
      var process = start(command, said);
      boolean failed = process.waitFor() != 0;
      var words = Files.readString(said).strip();
      if (failed) {
        throw new IOException(String.join(" ", command) + "\nfailed: " + words);
      }
      return words;
    } finally {
      Files.delete(said);
    }
  }

  private static Process start(List<String> command, Path said) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }

  /** Ends a process, in the end by force. */
  static void end(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(5, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
