package dev.servescope.bench;

import dev.servescope.engine.Simulation;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a first run takes: a new virtual machine that simulates 100,000 requests as the first thing
 * it does, on the built program's jars; once with nothing else, once with the cache that the
 * program's command line starts with. The cache comes from runs of bundled scenarios, so it knows
 * the engine but neither this class nor its workload. Two of the times are those of a clock, so
 * they need a machine that does nothing else.
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
    System.out.printf(
        "%nCold start: milliseconds to a finished run of %,.0f requests, median of %d processes%n",
        REQUESTS, PROCESSES);
    print("plain class path, no cache", "", List.of());
    var cache = program().resolve("lib/servescope.aot");
    if (Files.exists(cache)) {
      var options = new ArrayList<>(List.of("-XX:AOTCache=" + cache));
      options.addAll(List.of(System.getProperty("servescope.patience").split(" ")));
      print("as bin/servescope starts it", "target < 250", options);
    } else {
      System.out.println("  as bin/servescope starts it: the build made no cache");
    }
  }

  private static void print(String name, String target, List<String> options)
      throws IOException, InterruptedException {
    var inside = new double[PROCESSES];
    var whole = new double[PROCESSES];
    var used = new double[PROCESSES];
    for (int i = 0; i < PROCESSES; i++) {
      long start = System.nanoTime();
      var printed = firstRun(options).split(" ", 2);
      whole[i] = (System.nanoTime() - start) / 1e6;
      inside[i] = Long.parseLong(printed[0]) / 1e6;
      used[i] = Long.parseLong(printed[1]) / 1e6;
    }
    System.out.println("  " + name);
    line("from the first line of the program", inside, target);
    line("from the start of the process", whole, "");
    line("processor time, compiler included", used, "");
  }

  private static void line(String name, double[] millis, String target) {
    System.out.printf("    %-36s %5.0f   %s%n", name, new Figures(millis).median(), target);
  }

  private static String firstRun(List<String> options) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.matches("-XX:\\+Use.*GC"))
        .forEach(command::add);
    command.addAll(options);
    command.addAll(List.of("-classpath", classPath(), ColdStart.class.getName()));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.strip();
  }

  /**
   * The cache fits a path that begins with the program's jars in their order; the rest has this
   * class.
   */
  private static String classPath() throws IOException {
    var own = File.pathSeparator + System.getProperty("java.class.path");
    try (var files = Files.list(program().resolve("lib"))) {
      return files
          .map(Path::toString)
          .filter(name -> name.endsWith(".jar"))
          .sorted()
          .collect(Collectors.joining(File.pathSeparator, "", own));
    }
  }

  private static Path program() {
    return Path.of(System.getProperty("servescope.program"));
  }
}
