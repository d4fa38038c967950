package dev.servescope.bench;

import dev.servescope.engine.Simulation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a first run takes: a new virtual machine that simulates 100,000 requests as the first thing
 * it does. Two of the times are those of a clock, so they need a machine that does nothing else.
 */
final class ColdStart {
  private static final int PROCESSES = 5;
  private static final double REQUESTS = 100_000;

  private ColdStart() {}

  /** The first thing that a new virtual machine does; prints the nanoseconds it took and used. */
  static void main(String[] arguments) {
    long start = System.nanoTime();
    var run = Simulation.run(Workloads.leastConnections(REQUESTS));
    long nanos = System.nanoTime() - start;
    if (run.totals().requests().completed() == 0) {
      throw new IllegalStateException("nothing was simulated");
    }
    System.out.println(nanos + " " + Usage.processCpuNanos());
  }

  static void print() throws IOException, InterruptedException {
    var inside = new double[PROCESSES];
    var whole = new double[PROCESSES];
    var used = new double[PROCESSES];
    for (int i = 0; i < PROCESSES; i++) {
      long start = System.nanoTime();
      var printed = firstRun().split(" ", 2);
      whole[i] = (System.nanoTime() - start) / 1e6;
      inside[i] = Long.parseLong(printed[0]) / 1e6;
      used[i] = Long.parseLong(printed[1]) / 1e6;
    }
    System.out.printf(
        "%nCold start: milliseconds to a finished run of %,.0f requests, median of %d processes%n",
        REQUESTS, PROCESSES);
    line("from the first line of the program", inside, "target < 250");
    line("from the start of the process", whole, "");
    line("processor time, compiler included", used, "");
  }

  private static void line(String name, double[] millis, String target) {
    System.out.printf("  %-36s %5.0f   %s%n", name, new Figures(millis).median(), target);
  }

  private static String firstRun() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var path = System.getProperty("java.class.path");
    var process =
        new ProcessBuilder(java, "-classpath", path, ColdStart.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.strip();
  }
}
