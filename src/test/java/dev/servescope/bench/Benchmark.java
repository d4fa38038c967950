package dev.servescope.bench;

import java.util.List;

/** Prints the project's figures of speed. Machines differ: compare figures of one run only. */
public final class Benchmark {
  private Benchmark() {}

  /**
   * Prints all figures, or those that are named.
   *
   * @param arguments any of engine, slider; none for all
   */
  static void main(String[] arguments) throws InterruptedException {
    var parts = arguments.length == 0 ? List.of("engine", "slider") : List.of(arguments);
    System.out.printf(
        "Java %s on %s, %d processors%n",
        System.getProperty("java.version"),
        System.getProperty("os.name"),
        Runtime.getRuntime().availableProcessors());
    for (var part : parts) {
      switch (part) {
        case "engine" -> EngineBenchmark.print();
        case "slider" -> SliderBenchmark.print(100_000);
        default -> throw new IllegalArgumentException("no part of the benchmark: " + part);
      }
    }
    System.exit(0);
  }
}
