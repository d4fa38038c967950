package dev.servescope.storage;

import dev.servescope.scenario.RandomScenarios;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A process that keeps a scenario as a window does, and sits there until it is killed. */
final class KeepingWindow {
  private KeepingWindow() {}

  static void main(String[] arguments) throws IOException {
    var autosave = new Autosave(Path.of(arguments[0]));
    autosave.keep(List.of(RandomScenarios.simple(Integer.parseInt(arguments[1]))));
    System.out.println("kept");
    System.out.println(System.in.read());
    autosave.keep(List.of());
  }

  /** Starts one, and returns when it has kept its scenario. */
  static Process start(Path folder, int seed) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var name = KeepingWindow.class.getName();
    var command =
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-classpath",
            classes,
            name,
            folder.toString(),
            Integer.toString(seed));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    if (!"kept".equals(said.readLine())) {
      throw new IOException("it kept nothing");
    }
    return process;
  }
}
