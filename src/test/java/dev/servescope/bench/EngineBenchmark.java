package dev.servescope.bench;

import dev.servescope.engine.Simulation;
import dev.servescope.scenario.Scenario;
import java.util.function.DoubleFunction;

/** Prints what a request costs in the engine, everything recorded that a run holds. */
final class EngineBenchmark {
  private static final int WARM_UPS = 3;
  private static final int MEASURED = 7;
  private static final double REQUESTS = 500_000;

  private EngineBenchmark() {}

  static void print() {
    System.out.printf(
        "%nEngine: nanoseconds a request, one thread, %,.0f requests, median of %d runs%n",
        REQUESTS, MEASURED);
    line("eight instances, central queue", Workloads::centralQueue);
    line("eight instances, least connections", Workloads::leastConnections);
    line("the same in batches of up to 8", Workloads::batches);
    line("three shards x eight instances", Workloads::shards);
    line("functions kept for ten minutes", Workloads::functions);
  }

  private static void line(String name, DoubleFunction<Scenario> workload) {
    var scenario = workload.apply(REQUESTS);
    for (int i = 0; i < WARM_UPS; i++) {
      Simulation.run(scenario);
    }
    var millis = new double[MEASURED];
    double requests = 0;
    for (int i = 0; i < MEASURED; i++) {
      long start = System.nanoTime();
      var run = Simulation.run(scenario);
      millis[i] = (System.nanoTime() - start) / 1e6;
      requests = run.totals().requests().offered();
    }
    double perRequest = new Figures(millis).median() * 1e6 / requests;
    System.out.printf("  %-36s %6.0f ns%n", name, perRequest);
  }
}
