package dev.servescope.ui.chart;

import dev.servescope.run.PoolRun;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.pool.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The pools of a run that a chart is about: one of them, or all together. */
final class Pools {
  private final Run run;
  private final List<Integer> indices = new ArrayList<>();

  private Pools(Run run) {
    this.run = run;
  }

  /**
   * Those that are asked for.
   *
   * @param pool 1 for the first; 0, or one that is not there, for all
   */
  static Pools of(Run run, int pool) {
    Pools pools = new Pools(run);
    int count = run.pools().size();
    for (int i = 0; i < count; i++) {
      if (pool < 1 || pool > count || pool == i + 1) {
        pools.indices.add(i);
      }
    }
    return pools;
  }

  /** The indices of the pools, 0 for the first. */
  List<Integer> indices() {
    return indices;
  }

  /** The name of the one pool, or empty where there is no choice or all are meant. */
  String name() {
    boolean one = run.pools().size() > 1 && indices.size() == 1;
    return one ? run.pools().get(indices.getFirst()).name() : "";
  }

  PoolRun at(int index) {
    return run.pools().get(index);
  }

  Pool scenario(int index) {
    return run.scenario().pools().get(index);
  }

  /** Whether requests start the instances of each of them. */
  boolean onDemand() {
    return indices.stream().allMatch(index -> scenario(index).onDemand());
  }

  /** The sums over the pools, frame by frame. */
  double[] sum(Function<PoolRun, Series> part) {
    double[] sums = new double[run.frames().count()];
    for (int index : indices) {
      add(sums, part.apply(at(index)), _ -> 1);
    }
    return sums;
  }

  /** Instances that are wanted: the replicas of a shard times its shards. */
  double[] wanted() {
    double[] sums = new double[run.frames().count()];
    for (int index : indices) {
      add(sums, at(index).wanted(), frame -> shards(index, Timeline.end(run, frame)));
    }
    return sums;
  }

  private static void add(double[] sums, Series series, Function<Integer, Integer> factor) {
    for (int i = 0; i < Math.min(sums.length, series.size()); i++) {
      sums[i] += series.at(i) * factor.apply(i);
    }
  }

  /** How many shards a pool has at a time. */
  int shards(int index, double seconds) {
    int shards = scenario(index).sharding().shards();
    for (var event : run.scenario().interventions()) {
      boolean mine = event.pool() == index + 1 && Timeline.seconds(event.at()) <= seconds;
      if (mine && event.change() instanceof Change.SetShards(int other)) {
        shards = other;
      }
    }
    return shards;
  }
}
