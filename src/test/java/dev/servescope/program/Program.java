package dev.servescope.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The built program, started as a person would: as a process, from a folder of its own choice. A
 * process that does not end in time is killed and fails the test.
 */
final class Program {
  /** More than any of them takes on a busy machine. */
  static final long LIMIT_SECONDS = 120;

  private static final Pattern PROGRESS = Pattern.compile("\\w+ .+ \\.\\.\\.( +\\d+ %)?");

  /** What a process left behind. */
  record Outcome(int exitCode, String output, String errors) {
    /** A bad call or file: a sentence for people, and nothing that a script would take. */
    Outcome assertRefused(int code, String... parts) {
      assertThat(exitCode).as(errors).isEqualTo(code);
      assertThat(output).isEmpty();
      assertThat(errors).contains(parts).doesNotContain("Exception", "\tat ");
      return this;
    }

    /** It went well and said no more than how far it was. */
    Outcome assertFine() {
      assertThat(exitCode).as(errors).isZero();
      assertThat(errors.lines()).allMatch(line -> PROGRESS.matcher(line).matches());
      return this;
    }
  }

  private final Path launcher;
  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();

  private Program(Path launcher, Path folder) {
    this.launcher = launcher;
    this.folder = folder;
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    for (var variable :
        List.of(
            "DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS", "JAVA_OPTS", "SERVESCOPE_OPTS")) {
      environment.put(variable, "");
    }
  }

  /** The program as the build left it. */
  static Path home() {
    return Path.of(System.getProperty("servescope.program"));
  }

  /** Copies it as it is, but for the times of its files, to where nothing is yet. */
  static Path copyTo(Path copy) throws IOException {
    try (var files = Files.walk(home())) {
      for (var file : (Iterable<Path>) files::iterator) {
        Files.copy(file, copy.resolve(home().relativize(file)));
      }
    }
    return copy;
  }

  /** The built program, to be started from a folder. */
  static Program from(Path folder) {
    return new Program(launcher(home()), folder);
  }

  /** Another copy of it, or a link to it. */
  Program startedAs(Path other) {
    var copy = new Program(other, folder);
    copy.environment.putAll(environment);
    return copy;
  }

  /** The script of a copy. */
  static Path launcher(Path home) {
    return home.resolve("bin/servescope");
  }

  /** The same with a variable set; an empty one counts as none. */
  Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Runs to the end. */
  Outcome run(String... arguments) throws IOException, InterruptedException {
    return outcome(start(arguments));
  }

  /** Starts, with nothing to read on standard input. */
  Process start(String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(launcher.toString());
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    environment.forEach(builder.environment()::put);
    environment.forEach((name, value) -> builder.environment().remove(name, ""));
    var process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  /** What a process leaves behind in the end. */
  static Outcome outcome(Process process) throws InterruptedException {
    return outcome(process, text(process.getInputStream()));
  }

  /** The same where nobody reads its output: the pipe is closed at once. */
  static Outcome unread(Process process) throws IOException, InterruptedException {
    process.getInputStream().close();
    return outcome(process, CompletableFuture.completedFuture(""));
  }

  private static Outcome outcome(Process process, CompletableFuture<String> output)
      throws InterruptedException {
    var errors = text(process.getErrorStream());
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("it did not end; so far it said: " + errors.join());
    }
    return new Outcome(process.exitValue(), output.join(), errors.join());
  }

  private static CompletableFuture<String> text(InputStream stream) {
    var text = new CompletableFuture<String>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                text.complete(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
              } catch (IOException broken) {
                text.completeExceptionally(new UncheckedIOException(broken));
              }
            });
    return text;
  }
}
