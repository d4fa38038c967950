package dev.servescope.ui.chart;

import dev.servescope.run.Component;
import dev.servescope.run.CostCause;
import dev.servescope.run.Decision;
import dev.servescope.run.Frames;
import dev.servescope.run.Group;
import dev.servescope.run.Lane;
import dev.servescope.run.Percentiles;
import dev.servescope.run.PoolRun;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.run.SharedQueue;
import dev.servescope.run.Spell;
import dev.servescope.run.Totals;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Runs written by hand: a horizon of 240 s in four frames of 60 s, of which three and a half are
 * simulated.
 */
final class Runs {
  static final double GAP = Double.NaN;
  static final Series ZERO = Series.of(0, 0, 0, 0);

  private Runs() {}

  static Run run(List<Lane> lanes, List<SharedQueue> queues) {
    return run(lanes, queues, List.of(), 2);
  }

  static Run run(
      List<Lane> lanes, List<SharedQueue> queues, List<Intervention> events, double batchSize) {
    return new Run(
        scenario(events),
        seconds(210),
        seconds(240),
        false,
        totals(batchSize),
        frames(),
        List.of(),
        List.of(),
        List.of(),
        lanes,
        queues);
  }

  /** The same run with pools, tiers and components. */
  static Run full(Scenario scenario, List<PoolRun> pools, List<Group> tiers) {
    Run run = run(List.of(), List.of());
    return new Run(
        scenario,
        run.endNanos(),
        run.horizonNanos(),
        false,
        run.totals(),
        run.frames(),
        pools,
        tiers,
        List.of(),
        List.of(),
        List.of());
  }

  /** A pool with two busy, one idle and, in the second frame, one starting instance. */
  static PoolRun pool(String name, Series wanted, Decision... decisions) {
    return new PoolRun(
        name,
        Series.of(10, 9, 8, 8),
        Series.of(10, 9, 8, 7),
        Series.of(0, 1, 0, 0),
        Series.of(1, 1, 1, 1),
        Series.of(2, 2, 2, 2),
        ZERO,
        wanted,
        List.of(decisions),
        run(List.of(), List.of()).totals().cost());
  }

  /** A tier that loses a request of ten to a limit in the second frame. */
  static Group tier(String name) {
    return new Group(
        name,
        new Totals.Counts(20, 19, 1, 0, 0, 0),
        0,
        Percentiles.NONE,
        Series.of(10, 10, 0, 0),
        Series.of(10, 9, 0, 0),
        Series.of(0, 1, 0, 0),
        ZERO,
        ZERO);
  }

  static Lane lane(int shard, int slot, Series queue, boolean everyBatch, Spell... spells) {
    int instances = slot == 0 ? 5 : 1;
    Series busy = Series.of(0.5 * instances, 0, 0, 0);
    Series idle = Series.of(0.5 * instances, instances, instances, instances);
    return new Lane(
        1, shard, slot, instances, queue, ZERO, idle, busy, ZERO, List.of(spells), everyBatch);
  }

  static Spell spell(double start, double end, Spell.Kind kind, int detail) {
    return new Spell(seconds(start), seconds(end), kind, detail);
  }

  static long seconds(double seconds) {
    return Math.round(seconds * 1e9);
  }

  private static Frames frames() {
    return new Frames(
        seconds(60),
        Series.of(10, 10, 10, 5),
        Series.of(10, 0, 10, 5),
        ZERO,
        ZERO,
        ZERO,
        Series.of(10, 0, 8, 5),
        Series.of(0.1, GAP, 0.4, 0.2),
        Series.of(0.2, GAP, 0.8, 0.3),
        Series.of(0.3, GAP, 1.2, 0.4),
        Series.of(0.2, 0.2, 0.7, 0.7),
        Series.of(3, 6, 9, 1),
        Series.of(5, 8, 12, 2),
        ZERO,
        Series.of(1.5, 1, 1, 1),
        Series.of(0.5, 1, 1, 1),
        ZERO,
        ZERO,
        Series.of(5, 5, 5, 2),
        Series.of(10, 5, 10, 5),
        Map.of(
            Component.WORK, Series.of(5, 0, 20, 5),
            Component.QUEUE, Series.of(15, 0, 10, 0)),
        Map.of(
            CostCause.BUSY, Series.of(0.1, 0.2, 0.2, 0.1),
            CostCause.IDLE, Series.of(0.3, 0.2, 0.2, 0.1),
            CostCause.FAILED, ZERO));
  }

  private static Totals totals(double batchSize) {
    return new Totals(
        210,
        new Totals.Counts(35, 25, 0, 0, 0, 10),
        new Percentiles(25, 0.3, 0.25, 0.6, 0.75, 1.2, 1.3),
        Percentiles.NONE,
        Map.of(Component.WORK, 0.2, Component.QUEUE, 0.1),
        0.12,
        0.4,
        new Totals.Level(4.75, 12),
        5,
        new Totals.Batches(17, batchSize, 0.5, Series.of(9, 8)),
        new Totals.ColdStarts(0, 0),
        new Totals.Fleet(2, 2, 0.8, 1.2),
        0.7,
        1,
        0.6,
        0,
        new Totals.Cost(1.4, 24, 56, Map.of(CostCause.BUSY, 0.6, CostCause.IDLE, 0.8)));
  }

  static Scenario scenario(List<Intervention> events) {
    StartUp startUp =
        new StartUp(
            List.of(
                new StartUp.Phase("container", Duration.ofSeconds(2)),
                new StartUp.Phase("model load", Duration.ofSeconds(8))));
    Pool pool =
        Pool.SINGLE
            .withReplicas(2)
            .withBalancing(Balancing.ROUND_ROBIN)
            .withBatching(new Batching(4, Duration.ZERO, new BatchTime.LongestMember()))
            .withStartUp(startUp);
    return Scenario.of(
            "by hand",
            new Traffic.Poisson(Rate.perSecond(1)),
            new Work.Exponential(Duration.ofMillis(500)),
            pool,
            new Horizon.Until(Duration.ofSeconds(240)))
        .withWarmUp(Duration.ofSeconds(30))
        .withInterventions(events);
  }
}
