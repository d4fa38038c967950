package dev.servescope.bench;

import java.io.IOException;

/** Prints the project's figures of speed. Machines differ: compare figures of one run only. */
public final class Benchmark {
  private Benchmark() {}

  /**
   * Prints the figures of some parts.
   *
   * @param arguments some of engine, scaling, hundred-million, cold, slider, stage, film, sweep and
   *     pulses, with commas between
   */
  static void main(String[] arguments) throws IOException, InterruptedException {
    System.out.printf(
        "Java %s on %s, %d processors%n",
        System.getProperty("java.version"),
        System.getProperty("os.name"),
        Runtime.getRuntime().availableProcessors());
    for (var part : arguments[0].split(",", -1)) {
      print(part);
    }
    System.exit(0);
  }

  private static void print(String part) throws IOException, InterruptedException {
    switch (part) {
      case "engine" -> EngineBenchmark.print();
      case "scaling" -> ScalingBenchmark.print();
      case "hundred-million" -> ScalingBenchmark.byRequests(1e8);
      case "cold" -> ColdStart.print();
      case "sweep" -> SweepBenchmark.print();
      case "pulses" -> PulseBenchmark.print();
      case "slider" -> {
        SliderBenchmark.print(100_000);
        PreviewBenchmark.print(1e7);
      }
      case "stage" -> StageBenchmark.print();
      case "film" -> FilmBenchmark.print(1e7);
      default -> throw new IllegalArgumentException("no part of the benchmark: " + part);
    }
  }
}
