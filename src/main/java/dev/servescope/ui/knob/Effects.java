package dev.servescope.ui.knob;

import dev.servescope.scenario.BatchTime;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Traffic;
import dev.servescope.scenario.Work;

/** When a knob has no effect, and why. */
final class Effects {
  private Effects() {}

  /** Nothing starts while the replicas are fixed and no timed change adds or kills one. */
  static Effect coldStart(Scenario scenario) {
    boolean starts =
        scenario.pool().onDemand()
            || scenario.interventions().stream().anyMatch(timed -> mayStart(timed.change()));
    return Effect.idleIf(!starts, "idle.cold-start");
  }

  private static boolean mayStart(Change change) {
    return switch (change) {
      case Change.SetReplicas any -> true;
      case Change.SetShards any -> true;
      case Change.Kill any -> true;
      default -> false;
    };
  }

  static Effect work(Scenario scenario) {
    return Effect.idleIf(
        !(scenario.pool().batching().time() instanceof BatchTime.LongestMember), "idle.work");
  }

  static Effect variation(Scenario scenario) {
    return switch (scenario.work()) {
      case Work.LogNormal any -> work(scenario);
      case Work.Gamma any -> work(scenario);
      case Work.Constant any -> new Effect.Unavailable("unset.variation.constant");
      case Work.Exponential any -> new Effect.Unavailable("unset.variation.exponential");
      case Work.Listed any -> new Effect.Unavailable("unset.variation.listed");
    };
  }

  static Effect rate(Scenario scenario) {
    return Effect.unavailableIf(scenario.traffic() instanceof Traffic.Listed, "unset.rate");
  }

  static Effect batchDelay(Scenario scenario) {
    boolean batches =
        scenario.pool().batching().size() > 1
            || scenario.interventions().stream()
                .anyMatch(timed -> timed.change() instanceof Change.SetBatchSize);
    return Effect.idleIf(!batches, "idle.batch-delay");
  }

  static Effect affine(Scenario scenario) {
    return Effect.unavailableIf(BatchTimeKind.of(scenario) != BatchTimeKind.AFFINE, "unset.affine");
  }

  static Effect onDemand(Scenario scenario) {
    return Effect.unavailableIf(!scenario.pool().onDemand(), "unset.on-demand");
  }

  static Effect balancing(Scenario scenario) {
    if (scenario.pool().onDemand()) {
      return new Effect.Idle("idle.balancing.on-demand");
    }
    boolean copies =
        scenario.pool().replicas() > 1
            || scenario.interventions().stream()
                .anyMatch(timed -> timed.change() instanceof Change.SetReplicas);
    return Effect.idleIf(!copies, "idle.balancing");
  }

  static Effect shardTimes(Scenario scenario) {
    boolean split =
        scenario.pool().sharding().shards() > 1
            || scenario.interventions().stream()
                .anyMatch(timed -> timed.change() instanceof Change.SetShards);
    return Effect.idleIf(!split, "idle.shards");
  }

  static Effect memory(Scenario scenario) {
    boolean priced =
        scenario.prices().perGigabyteSecond().amount() > 0
            || scenario.interventions().stream()
                .anyMatch(timed -> timed.change() instanceof Change.SetPrices);
    return Effect.idleIf(!priced, "idle.memory");
  }

  static Effect memoryPrice(Scenario scenario) {
    return Effect.idleIf(scenario.pool().memory().count() == 0, "idle.memory-price");
  }

  static Effect length(Scenario scenario) {
    return Effect.unavailableIf(!(scenario.horizon() instanceof Horizon.Until), "unset.length");
  }

  static Effect requests(Scenario scenario) {
    return Effect.unavailableIf(
        !(scenario.horizon() instanceof Horizon.Requests), "unset.requests");
  }

  static Effect seed(Scenario scenario) {
    boolean random =
        scenario.traffic() instanceof Traffic.Poisson
            || switch (scenario.work()) {
              case Work.Exponential any -> true;
              case Work.LogNormal any -> true;
              case Work.Gamma any -> true;
              case Work.Constant any -> false;
              case Work.Listed any -> false;
            };
    return Effect.idleIf(!random, "idle.seed");
  }
}
