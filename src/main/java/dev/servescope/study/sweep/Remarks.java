package dev.servescope.study.sweep;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.quantity.Units;
import dev.servescope.study.knob.Knob;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody should know of a sweep before it runs, in English sentences. */
public final class Remarks {
  private Remarks() {}

  /** The remarks on a plan; none is usual. */
  public static List<String> of(SweepPlan plan) {
    return plan.ranges().stream()
        .flatMap(
            range ->
                Stream.of(
                        changed(range.knob(), plan.base()),
                        withoutEffect(range.knob(), plan.base()))
                    .flatMap(Optional::stream))
        .toList();
  }

  /** The scenario itself changes the value in the course of its run. */
  private static Optional<String> changed(Knob knob, Scenario scenario) {
    return scenario.interventions().stream()
        .filter(timed -> isOf(knob, timed.change()))
        .findFirst()
        .map(Intervention::at)
        .map(
            at ->
                "The scenario itself changes "
                    + knob.label()
                    + " at "
                    + Units.text(at)
                    + "; the varied value holds until then.");
  }

  private static boolean isOf(Knob knob, Change change) {
    return switch (change) {
      case Change.SetRate any -> knob.baseName().equals("rate");
      case Change.SetReplicas any -> knob.baseName().equals("replicas");
      case Change.SetBatchSize any -> knob.baseName().equals("batch-size");
      case Change.SetBatchDelay any -> knob.baseName().equals("batch-delay");
      case Change.SetShards any -> knob.baseName().equals("shards");
      case Change.SetColdStart any -> knob.baseName().equals("cold-start");
      case Change.SetPrices any -> knob.baseName().startsWith("price-");
      case Change.Kill any -> false;
      case Change.Slow any -> false;
      case Change.Disable any -> false;
      case Change.Drain any -> false;
      case Change.LoseZone any -> false;
    };
  }

  private static Optional<String> withoutEffect(Knob knob, Scenario scenario) {
    return switch (knob.name()) {
      case "cold-start" ->
          starts(scenario)
              ? Optional.empty()
              : Optional.of(
                  "No instance starts during the run, so that a cold start costs nobody.");
      case "batch-delay" ->
          scenario.pool().batching().size() > 1
              ? Optional.empty()
              : Optional.of("Batches of 1 never wait for company, whatever the batch delay.");
      default -> Optional.empty();
    };
  }

  private static boolean starts(Scenario scenario) {
    var pool = scenario.pool();
    boolean taken =
        pool.prices().spot().share() > 0 && !pool.prices().spot().interruption().isZero();
    return !(pool.scaling() instanceof Scaling.Fixed)
        || taken
        || pool.failures().faults().stream().anyMatch(Remarks::restarts)
        || scenario.interventions().stream().map(Intervention::change).anyMatch(Remarks::starts);
  }

  private static boolean restarts(Failures.Fault fault) {
    return fault.kind() == Failures.Fault.Kind.CRASH
        || fault.kind() == Failures.Fault.Kind.ZONE_LOSS;
  }

  private static boolean starts(Change change) {
    return switch (change) {
      case Change.SetReplicas any -> true;
      case Change.SetShards any -> true;
      case Change.Kill any -> true;
      case Change.LoseZone any -> true;
      default -> false;
    };
  }
}
