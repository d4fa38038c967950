package dev.servescope.bench;

/** Prints the project's figures of speed. Machines differ: compare figures of one run only. */
public final class Benchmark {
  private Benchmark() {}

  static void main(String[] arguments) throws InterruptedException {
    System.out.printf(
        "Java %s on %s, %d processors%n",
        System.getProperty("java.version"),
        System.getProperty("os.name"),
        Runtime.getRuntime().availableProcessors());
    SliderBenchmark.print(100_000);
    if (arguments.length == 0) {
      EngineBenchmark.print();
    }
    System.exit(0);
  }
}
