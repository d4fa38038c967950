package dev.servescope.ui.knob;

import dev.servescope.scenario.BatchTime;
import dev.servescope.scenario.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * The kinds of batch time to choose from; a measured table can be kept but not made by choosing.
 */
enum BatchTimeKind {
  LONGEST_MEMBER,
  AFFINE,
  MEASURED;

  private static final BatchTime.Affine UNSET = new BatchTime.Affine(Duration.ZERO, Duration.ZERO);

  static BatchTimeKind of(Scenario scenario) {
    return switch (scenario.pool().batching().time()) {
      case BatchTime.LongestMember any -> LONGEST_MEMBER;
      case BatchTime.Affine any -> AFFINE;
      case BatchTime.Measured any -> MEASURED;
    };
  }

  static List<BatchTimeKind> options(Scenario scenario) {
    return of(scenario) == MEASURED ? List.of(values()) : List.of(LONGEST_MEMBER, AFFINE);
  }

  /** A new straight line takes as long for a batch of one as the mean request took so far. */
  static Scenario apply(Scenario scenario, BatchTimeKind kind) {
    var most = scenario.work().mean().multipliedBy(4).dividedBy(5);
    return switch (kind) {
      case LONGEST_MEMBER -> withTime(scenario, new BatchTime.LongestMember());
      case AFFINE ->
          withTime(scenario, new BatchTime.Affine(most, scenario.work().mean().minus(most)));
      case MEASURED -> scenario;
    };
  }

  static BatchTime.Affine affine(Scenario scenario) {
    return scenario.pool().batching().time() instanceof BatchTime.Affine line ? line : UNSET;
  }

  /** The scenario with the straight line changed, if it has one. */
  static Scenario withAffine(Scenario scenario, Function<BatchTime.Affine, BatchTime> change) {
    return scenario.pool().batching().time() instanceof BatchTime.Affine line
        ? withTime(scenario, change.apply(line))
        : scenario;
  }

  private static Scenario withTime(Scenario scenario, BatchTime time) {
    var pool = scenario.pool();
    return scenario.withPool(pool.withBatching(pool.batching().withTime(time)));
  }
}
