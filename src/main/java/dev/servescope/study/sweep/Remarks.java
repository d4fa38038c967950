package dev.servescope.study.sweep;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.study.knob.Knob;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody should know of a sweep or a search before it runs, in English sentences. */
public final class Remarks {
  private Remarks() {}

  /** The remarks on a plan; none is usual. */
  public static List<String> of(SweepPlan plan) {
    return of(plan.base(), plan.ranges());
  }

  /** The remarks on ranges over which the knobs of a scenario are varied; none is usual. */
  public static List<String> of(Scenario scenario, List<KnobRange> ranges) {
    return ranges.stream()
        .map(KnobRange::knob)
        .flatMap(
            knob ->
                Stream.of(
                        place(knob, scenario),
                        changed(knob, scenario),
                        withoutEffect(knob, scenario))
                    .flatMap(Optional::stream))
        .toList();
  }

  /** A knob without the name of a pool or class is that of the first, where there are several. */
  private static Optional<String> place(Knob knob, Scenario scenario) {
    var further =
        Knobs.of(scenario).stream()
            .filter(other -> other.name().startsWith(knob.name() + "@"))
            .findFirst();
    return further.map(
        other ->
            isOfPool(other, scenario)
                ? "This varies the "
                    + knob.label()
                    + " of the pool \""
                    + scenario.pool().name()
                    + "\" alone."
                : "This varies the "
                    + knob.label()
                    + " of the class \""
                    + scenario.demand().classes().getFirst().name()
                    + "\" alone.");
  }

  private static boolean isOfPool(Knob further, Scenario scenario) {
    return scenario.pools().stream()
        .anyMatch(pool -> further.name().equals(further.baseName() + "@" + pool.name()));
  }

  /** The scenario itself changes the value in the course of its run. */
  private static Optional<String> changed(Knob knob, Scenario scenario) {
    var times =
        scenario.interventions().stream()
            .filter(timed -> isOf(knob, timed.change()) && isAt(knob, timed, scenario))
            .map(Intervention::at)
            .distinct()
            .sorted()
            .toList();
    if (times.isEmpty()) {
      return Optional.empty();
    }
    var first = Times.into(times.getFirst()) + " into the run the scenario itself changes ";
    return Optional.of(
        first
            + knob.label()
            + (times.size() == 1
                ? "; the varied value holds until then."
                : ", and again later; the varied value holds until the first change."));
  }

  /** Whether a change is in the pool of the knob; the traffic is that of all pools. */
  private static boolean isAt(Knob knob, Intervention timed, Scenario scenario) {
    var own = knob.place().orElse(scenario.pool().name());
    return timed.change() instanceof Change.SetRate
        || own.equals(scenario.pools().get(timed.pool() - 1).name())
        || own.equals(Integer.toString(timed.pool()));
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
