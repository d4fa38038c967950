package dev.servescope.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.BatchRecord;
import dev.servescope.run.Component;
import dev.servescope.run.Detail;
import dev.servescope.run.Outcome;
import dev.servescope.run.RequestRecord;
import dev.servescope.scenario.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What a small run did, as texts that a trace worked out by hand can be compared with. All times
 * are in milliseconds with as many digits as it takes to be exact. Whatever is read, it is checked
 * that the components of each answered request add up to its latency, to the nanosecond, and that
 * the run, which is not followed step by step, comes to the same.
 */
final class Traces {
  private Traces() {}

  /** The whole run. */
  static Detail detail(Scenario scenario) {
    var detail = Scenarios.whole(scenario);
    assertThat(detail.complete()).isTrue();
    detail.requests().forEach(Traces::checkSum);
    checkRun(scenario, detail);
    return detail;
  }

  /** Checks that a whole run has the latency and the components of its requests. */
  static void checkRun(Scenario scenario, Detail detail) {
    long warmUp = scenario.warmUp().toNanos();
    var answered =
        detail.requests().stream()
            .filter(request -> request.outcome() == Outcome.COMPLETED)
            .filter(request -> request.arrivalNanos() >= warmUp)
            .toList();
    var totals = Simulation.run(scenario).totals();
    assertThat(totals.latency().count()).isEqualTo(answered.size());
    if (!answered.isEmpty()) {
      checkMean(answered, RequestRecord::latencySeconds, totals.latency().mean());
      totals
          .breakdown()
          .forEach(
              (component, mean) ->
                  checkMean(
                      answered, request -> request.seconds().getOrDefault(component, 0.0), mean));
    }
  }

  private static void checkMean(
      List<RequestRecord> requests, ToDoubleFunction<RequestRecord> seconds, double mean) {
    double expected = requests.stream().mapToDouble(seconds).average().orElseThrow();
    assertThat(mean).isCloseTo(expected, within(1e-9 * (1 + expected)));
  }

  private static void checkSum(RequestRecord request) {
    if (request.outcome() == Outcome.COMPLETED) {
      long sum = request.seconds().values().stream().mapToLong(s -> Math.round(s * 1e9)).sum();
      assertThat(sum)
          .as("components %s of %s", request.seconds(), request.id())
          .isEqualTo(request.endNanos() - request.arrivalNanos());
    }
  }

  /** Its requests in the order of their numbers. */
  static List<RequestRecord> requests(Scenario scenario) {
    return detail(scenario).requests().stream()
        .sorted(Comparator.comparingLong(RequestRecord::id))
        .toList();
  }

  /** How and when each request ended: "120" for an answer, "failed 120" and so on for others. */
  static List<String> ends(Scenario scenario) {
    return requests(scenario).stream().map(Traces::end).toList();
  }

  private static String end(RequestRecord request) {
    var how =
        switch (request.outcome()) {
          case COMPLETED -> "";
          case REFUSED -> "refused ";
          case TIMED_OUT -> "timed out ";
          case FAILED -> "failed ";
          case IN_FLIGHT -> "in flight ";
        };
    return how + millis(request.endNanos());
  }

  /** What the latency of each request was made of: "queue 20, work 10"; nothing if no answer. */
  static List<String> components(Scenario scenario) {
    return requests(scenario).stream().map(Traces::components).toList();
  }

  private static String components(RequestRecord request) {
    var texts = new ArrayList<String>();
    for (var component : Component.values()) {
      double seconds = request.seconds().getOrDefault(component, 0.0);
      if (seconds > 0) {
        var name = component.name().toLowerCase(Locale.ROOT);
        texts.add(name + " " + millis(Math.round(seconds * 1e9)));
      }
    }
    return String.join(", ", texts);
  }

  /** The executions in the order of their starts: "1.2 30-40 [5, 6]" is shard 1, replica 2. */
  static List<String> batches(Scenario scenario) {
    return detail(scenario).batches().stream()
        .sorted(
            Comparator.comparingLong(BatchRecord::startNanos)
                .thenComparing(BatchRecord::pool)
                .thenComparing(BatchRecord::shard)
                .thenComparing(BatchRecord::slot))
        .map(Traces::batch)
        .toList();
  }

  private static String batch(BatchRecord batch) {
    var time = millis(batch.startNanos()) + "-" + millis(batch.endNanos());
    var lost = batch.lost() ? " lost" : "";
    return batch.shard() + "." + batch.slot() + " " + time + " " + batch.requests() + lost;
  }

  /** The replica that served each request, in the order of their numbers; each by one only. */
  static List<Integer> slots(Scenario scenario) {
    return detail(scenario).batches().stream()
        .flatMap(batch -> batch.requests().stream().map(id -> new long[] {id, batch.slot()}))
        .sorted(Comparator.comparingLong(pair -> pair[0]))
        .map(pair -> (int) pair[1])
        .toList();
  }

  private static String millis(long nanos) {
    return BigDecimal.valueOf(nanos, 6).stripTrailingZeros().toPlainString();
  }
}
