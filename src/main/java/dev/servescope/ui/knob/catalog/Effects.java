package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Segmentation;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.Focus;
import java.util.function.Predicate;

/** When a control has no effect, and why. */
final class Effects {
  private Effects() {}

  /** Nothing starts while the replicas are fixed, nothing crashes and no timed change does it. */
  static Effect coldStart(Focus focus) {
    var pool = Parts.pool(focus);
    boolean starts =
        !(pool.scaling() instanceof Scaling.Fixed)
            || crashes(pool)
            || isTimed(focus, Effects::mayStart);
    return Effect.idleIf(!starts, "idle.cold-start");
  }

  private static boolean crashes(Pool pool) {
    boolean taken =
        pool.prices().spot().share() > 0 && !pool.prices().spot().interruption().isZero();
    return taken
        || pool.failures().faults().stream()
            .map(Failures.Fault::kind)
            .anyMatch(
                kind -> kind == Failures.Fault.Kind.CRASH || kind == Failures.Fault.Kind.ZONE_LOSS);
  }

  private static boolean mayStart(Change change) {
    return switch (change) {
      case Change.SetReplicas any -> true;
      case Change.SetShards any -> true;
      case Change.Kill any -> true;
      case Change.LoseZone any -> true;
      default -> false;
    };
  }

  static Effect work(Focus focus) {
    boolean counts =
        focus.scenario().pools().stream()
            .anyMatch(pool -> pool.batching().time() instanceof BatchTime.LongestMember);
    return Effect.idleIf(!counts, "idle.work");
  }

  static Effect batchDelay(Focus focus) {
    boolean batches =
        Parts.pool(focus).batching().size() > 1
            || isTimed(focus, change -> change instanceof Change.SetBatchSize);
    return Effect.idleIf(!batches, "idle.batch-delay");
  }

  static Effect balancing(Focus focus) {
    var pool = Parts.pool(focus);
    if (pool.onDemand()) {
      return new Effect.Idle("idle.balancing.on-demand");
    }
    boolean copies =
        pool.replicas() > 1
            || !(pool.scaling() instanceof Scaling.Fixed)
            || isTimed(focus, change -> change instanceof Change.SetReplicas);
    return Effect.idleIf(!copies, "idle.balancing");
  }

  static Effect weight(Focus focus) {
    return Effect.idleIf(
        switch (Parts.pool(focus).balancing()) {
          case WEIGHTED_ROUND_ROBIN, LEAST_CONNECTIONS, POWER_OF_TWO -> false;
          default -> true;
        },
        "idle.weight");
  }

  static Effect cores(Focus focus) {
    return Effect.idleIf(focus.scenario().capacity().cores() == 0, "idle.cores");
  }

  static Effect split(Focus focus) {
    boolean split =
        Parts.pool(focus).sharding().shards() > 1
            || isTimed(focus, change -> change instanceof Change.SetShards);
    return Effect.idleIf(!split, "idle.shards");
  }

  /** Memory is paid for, shared, or too small for a model or a request. */
  static Effect memory(Focus focus) {
    var pool = Parts.pool(focus);
    boolean counts =
        pool.prices().perGigabyteSecond().amount() > 0
            || pool.prices().perWarmGigabyteSecond().amount() > 0
            || pool.model().size().count() > 0
            || focus.scenario().capacity().memory().count() > 0
            || focus.scenario().demand().classes().stream()
                .anyMatch(one -> one.memory().count() > 0)
            || isTimed(focus, change -> change instanceof Change.SetPrices);
    return Effect.idleIf(!counts, "idle.memory");
  }

  static Effect zones(Focus focus) {
    boolean lost =
        Parts.pool(focus).failures().faults().stream()
                .anyMatch(fault -> fault.kind() == Failures.Fault.Kind.ZONE_LOSS)
            || isTimed(focus, change -> change instanceof Change.LoseZone);
    return Effect.idleIf(!lost, "idle.zones");
  }

  static Effect retried(Focus focus) {
    return Effect.idleIf(!crashes(Parts.pool(focus)), "idle.retried");
  }

  static Effect probe(Focus focus) {
    return Effect.idleIf(!Parts.pool(focus).failures().probe().isOn(), "idle.probe");
  }

  static Effect bandwidth(Focus focus) {
    boolean sent =
        focus.scenario().demand().classes().stream().anyMatch(one -> one.payload().count() > 0);
    return Effect.idleIf(!sent, "idle.bandwidth");
  }

  static Effect paging(Focus focus) {
    var pool = Parts.pool(focus);
    boolean fits =
        pool.machines().stream()
            .allMatch(machine -> machine.memory().compareTo(pool.model().size()) >= 0);
    return Effect.idleIf(fits, "idle.paging");
  }

  /** Only equal gaps and given times, of constant or given work, leave nothing to chance. */
  static Effect seed(Focus focus) {
    var scenario = focus.scenario();
    boolean random =
        isRandom(scenario.traffic())
            || scenario.demand().classes().size() > 1
            || scenario.demand().classes().stream().anyMatch(one -> isRandom(one.work()))
            || scenario.pools().stream().anyMatch(Effects::isRandom);
    return Effect.idleIf(!random, "idle.seed");
  }

  private static boolean isRandom(Traffic traffic) {
    return switch (traffic) {
      case Traffic.Constant any -> false;
      case Traffic.Listed any -> false;
      case Traffic.Scaled scaled -> isRandom(scaled.of());
      case Traffic.Marked marked -> isRandom(marked.of());
      case Traffic.Added added -> added.parts().stream().anyMatch(Effects::isRandom);
      default -> true;
    };
  }

  private static boolean isRandom(Work work) {
    return !(work instanceof Work.Constant || work instanceof Work.Listed);
  }

  private static boolean isRandom(Pool pool) {
    boolean chosen =
        pool.balancing() == Balancing.RANDOM || pool.balancing() == Balancing.POWER_OF_TWO;
    return chosen
        || crashes(pool)
        || !pool.failures().faults().isEmpty()
        || pool.sharding().sizes() instanceof Segmentation.Random
        || pool.sharding().sizes() instanceof Segmentation.Independent;
  }

  /** Whether a timed change of the pool that is looked at does something. */
  private static boolean isTimed(Focus focus, Predicate<Change> does) {
    int place = focus.index("pools") + 1;
    return focus.scenario().interventions().stream()
        .filter(timed -> timed.pool() == place)
        .map(Intervention::change)
        .anyMatch(does);
  }
}
