package dev.servescope.bench;

import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import java.util.Arrays;
import java.util.function.DoubleFunction;

/**
 * Prints how the engine's costs grow with requests and with instances; where nothing else is said,
 * with least connections before eight instances.
 */
final class ScalingBenchmark {
  private static final int MOST_ROUNDS = 101;
  private static final int LONG_WARM_UPS = 5;

  /** So many, as what sums up a run is compiled after many runs, however long they are. */
  private static final int SHORT_WARM_UPS = 1000;

  private static final double ENOUGH_NANOS = 1e9;
  private static final double FEWEST = 1e4;
  private static final double FEW = 1e5;
  private static final double MANY = 1e7;

  private ScalingBenchmark() {}

  static void print() {
    warmUp();
    System.out.printf("%nScaling: nanoseconds of processor time a request%n  by requests%n");
    for (double requests = FEWEST; requests <= MANY; requests *= 10) {
      byRequests(requests);
    }
    System.out.printf("  by instances, %,.0f requests at 80 %% load%n", 5 * FEW);
    for (int instances = 1; instances <= 10_000; instances *= 10) {
      line(instances, nanos(Workloads.leastConnections(5 * FEW, instances)));
    }
    printMemory();
  }

  private static void warmUp() {
    for (int i = 0; i < LONG_WARM_UPS; i++) {
      Simulation.run(Workloads.leastConnections(5 * FEW));
    }
    for (int i = 0; i < SHORT_WARM_UPS; i++) {
      Simulation.run(Workloads.leastConnections(FEWEST));
    }
  }

  /** One line of the table by requests. */
  static void byRequests(double requests) {
    line(requests, nanos(Workloads.leastConnections(requests)));
  }

  private static void line(double count, double nanos) {
    System.out.printf("  %,14.0f %8.0f ns%n", count, nanos);
  }

  /** The median of the rounds of a second; of one if that takes long and so is measured well. */
  private static double nanos(Scenario scenario) {
    var nanos = new double[MOST_ROUNDS];
    int rounds = 0;
    for (double spent = 0; rounds < MOST_ROUNDS && spent < ENOUGH_NANOS; rounds++) {
      long start = Usage.cpuNanos();
      var run = Simulation.run(scenario);
      double taken = Usage.cpuNanos() - start;
      nanos[rounds] = taken / offered(run);
      spent += taken;
    }
    return new Figures(Arrays.copyOf(nanos, rounds)).median();
  }

  private static void printMemory() {
    System.out.printf("%nMemory: bytes that each further request allocates%n");
    allocated("W1", Workloads::centralQueue);
    allocated("W2", Workloads::leastConnections);
    allocated("W3", Workloads::functions);
    allocated("W4", Workloads::batches);
    allocated("everything at once", Everything::scenario);
    System.out.printf("%nMemory: kilobytes that a run allocates, and that its result keeps%n");
    kept(FEW);
    kept(MANY);
  }

  /** What a run of twice the length allocates more. */
  private static void allocated(String name, DoubleFunction<Scenario> workload) {
    long before = Usage.allocatedBytes();
    double once = offered(Simulation.run(workload.apply(5 * FEW)));
    long between = Usage.allocatedBytes();
    double twice = offered(Simulation.run(workload.apply(10 * FEW)));
    long after = Usage.allocatedBytes();
    double more = (double) (after - between) - (between - before);
    System.out.printf("  %-20s %6.1f%n", name, more / (twice - once));
  }

  private static double offered(Run run) {
    return run.totals().requests().offered();
  }

  private static void kept(double requests) {
    var scenario = Workloads.leastConnections(requests);
    long heapBefore = Usage.heapBytes();
    long before = Usage.allocatedBytes();
    var run = Simulation.run(scenario);
    long allocated = Usage.allocatedBytes() - before;
    long result = Usage.heapBytes() - heapBefore;
    System.out.printf(
        "  %,12.0f requests %,8d allocated %,8d kept%n",
        offered(run), allocated / 1000, result / 1000);
  }
}
