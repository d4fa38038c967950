package dev.servescope.bench;

import dev.servescope.bench.yardstick.Responses;
import dev.servescope.engine.Simulation;
import dev.servescope.scenario.Scenario;
import java.lang.management.ManagementFactory;
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
  private static final int ROUNDS = 7;
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

  private EngineBenchmark() {}

  /** A scenario and the least program for it, each for a number of requests. */
  private record Pair(
      String name, DoubleFunction<Scenario> scenario, DoubleFunction<Responses> yardstick) {}

  /** Nanoseconds a request, round by round. */
  private static final class Times {
    private final double[] ours = new double[ROUNDS];
    private final double[] yardstick = new double[ROUNDS];
    private final double[] ratio = new double[ROUNDS];

    void measure(int round, Pair pair) {
      var scenario = pair.scenario.apply(REQUESTS);
      long start = cpuNanos();
      double requests = Simulation.run(scenario).totals().requests().offered();
      long between = cpuNanos();
      double responses = pair.yardstick.apply(REQUESTS).size();
      long end = cpuNanos();
      ours[round] = (between - start) / requests;
      yardstick[round] = (end - between) / responses;
      ratio[round] = ours[round] / yardstick[round];
    }
  }

  static void print() {
    var times = PAIRS.stream().map(pair -> new Times()).toList();
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      for (int i = 0; i < times.size(); i++) {
        times.get(i).measure(Math.max(0, round), PAIRS.get(i));
      }
    }
    System.out.printf(
        "%nEngine: nanoseconds of processor time a request, one thread, %,.0f requests,%n"
            + "median of %d rounds in one virtual machine, beside the least program for the same%n"
            + "  %-38s %6s %10s %6s %7s %12s%n",
        REQUESTS, ROUNDS, "", "ours", "yardstick", "ratio", "target", "requests/s");
    for (int i = 0; i < times.size(); i++) {
      line(PAIRS.get(i).name, times.get(i));
    }
  }

  private static void line(String name, Times times) {
    double ours = new Figures(times.ours).median();
    System.out.printf(
        "  %-38s %6.0f %10.0f %6.2f %7s %,12.0f%n",
        name,
        ours,
        new Figures(times.yardstick).median(),
        new Figures(times.ratio).median(),
        "<= 2",
        1e9 / ours);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
