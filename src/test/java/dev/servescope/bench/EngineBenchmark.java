package dev.servescope.bench;

import dev.servescope.bench.yardstick.Responses;
import dev.servescope.engine.Simulation;
import dev.servescope.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Prints what a request costs in the engine, everything recorded that a run holds, beside the least
 * program that does the same work. All workloads share one virtual machine and take turns, as in a
 * session of the app, so none of them has the compiled code to itself. Time is that of the
 * processor, so that it does not matter what else the machine does.
 */
final class EngineBenchmark {
  private static final int WARM_UPS = 3;
  private static final int ROUNDS = 5;
  private static final double REQUESTS = 1_000_000;

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(
              "W1 eight instances, central queue",
              Workloads::centralQueue,
              Workloads::leastCentralQueue),
          new Pair(
              "W2 eight instances, least connections",
              Workloads::leastConnections,
              Workloads::leastLeastConnections),
          new Pair("W3 scale per request", Workloads::functions, Workloads::leastFunctions),
          new Pair("W4 W2 in batches of up to 8", Workloads::batches, Workloads::leastBatches));

  private static final int LEAST_CONNECTIONS = 1;

  private EngineBenchmark() {}

  /** A scenario and the least program for it, each for a number of requests. */
  private record Pair(
      String name, DoubleFunction<Scenario> scenario, DoubleFunction<Responses> yardstick) {}

  /** Nanoseconds a request, round by round. */
  private static final class Times {
    private final double[] ours = new double[ROUNDS];
    private final double[] yardstick = new double[ROUNDS];

    void measure(int round, Pair pair) {
      ours[round] = ours(pair.scenario);
      long start = Usage.cpuNanos();
      double responses = pair.yardstick.apply(REQUESTS).size();
      yardstick[round] = (Usage.cpuNanos() - start) / responses;
    }
  }

  private static double ours(DoubleFunction<Scenario> workload) {
    var scenario = workload.apply(REQUESTS);
    long start = Usage.cpuNanos();
    double requests = Simulation.run(scenario).totals().requests().offered();
    return (Usage.cpuNanos() - start) / requests;
  }

  static void print() {
    var times = PAIRS.stream().map(pair -> new Times()).toList();
    var everything = new double[ROUNDS];
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      int place = Math.max(0, round);
      for (int i = 0; i < times.size(); i++) {
        times.get(i).measure(place, PAIRS.get(i));
      }
      everything[place] = ours(Everything::scenario);
    }
    head();
    for (int i = 0; i < times.size(); i++) {
      line(PAIRS.get(i).name, times.get(i).ours, times.get(i).yardstick, "<= 2");
    }
    System.out.println("  beside W2 instead of a yardstick");
    line(
        "everything: tiers, faults, KPA, shards",
        everything,
        times.get(LEAST_CONNECTIONS).ours,
        "<= 6");
  }

  private static void head() {
    System.out.printf(
        "%nEngine: nanoseconds of processor time a request, one thread, %,.0f requests,%n"
            + "median of %d rounds in one virtual machine, beside the least program for the same%n"
            + "  %-38s %6s %10s %6s %7s %12s%n",
        REQUESTS, ROUNDS, "", "ours", "yardstick", "ratio", "target", "requests/s");
  }

  private static void line(String name, double[] ours, double[] yardstick, String target) {
    var ratios = new double[ROUNDS];
    Arrays.setAll(ratios, round -> ours[round] / yardstick[round]);
    double median = new Figures(ours).median();
    System.out.printf(
        "  %-38s %6.0f %10.0f %6.2f %7s %,12.0f%n",
        name,
        median,
        new Figures(yardstick).median(),
        new Figures(ratios).median(),
        target,
        1e9 / median);
  }
}
