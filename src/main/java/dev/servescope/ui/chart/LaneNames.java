package dev.servescope.ui.chart;

import dev.servescope.run.Lane;
import dev.servescope.run.Run;
import dev.servescope.run.SharedQueue;
import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import java.util.Comparator;
import java.util.List;

/** What the rows of a run are called: by what distinguishes them in its pattern. */
final class LaneNames {
  private final Run run;
  private final boolean pools;
  private final boolean shards;
  private final boolean copies;

  private LaneNames(Run run, boolean shards, boolean copies) {
    this.run = run;
    this.pools = run.scenario().pools().size() > 1;
    this.shards = shards;
    this.copies = copies;
  }

  static LaneNames of(Run run) {
    boolean shards = run.lanes().stream().anyMatch(lane -> lane.shard() > 1);
    boolean copies = run.lanes().stream().anyMatch(lane -> lane.slot() > 1);
    return new LaneNames(run, shards, copies);
  }

  /** The lanes, pool by pool. */
  static List<Lane> ordered(Run run) {
    return run.lanes().stream().sorted(Comparator.comparingInt(Lane::pool)).toList();
  }

  String name(Lane lane) {
    if (lane.isRest()) {
      return ofPool(lane.pool(), "chart.servers.more", Numbers.count(lane.instances()));
    }
    if (!shards) {
      return ofPool(lane.pool(), kind(lane.pool()), Numbers.count(lane.slot()));
    }
    String shard = Integer.toString(lane.shard());
    String place = copies ? shard + "." + lane.slot() : shard;
    return ofPool(lane.pool(), "chart.servers.shard", place);
  }

  /** The name of a queue that is no instance's own. */
  String name(SharedQueue queue) {
    if (run.sharedQueues().stream().anyMatch(other -> other.shard() > 1)) {
      return ofPool(queue.pool(), "chart.servers.shard", Integer.toString(queue.shard()));
    }
    String shared = Messages.of("chart.queue.shared");
    return pools ? Messages.of("chart.servers.of-pool", pool(queue.pool()), shared) : shared;
  }

  /** The name of all lanes together. */
  String plural() {
    if (pools) {
      return Messages.of("chart.servers.instances");
    }
    return Messages.of(shards ? "chart.servers.shards" : kind(1) + "s");
  }

  /** Of several pools the name of the pool says more than that it is a replica. */
  private String ofPool(int pool, String key, String number) {
    if (!pools) {
      return Messages.of(key, number);
    }
    String what = key.equals("chart.servers.more") ? Messages.of(key, number) : number;
    return Messages.of("chart.servers.of-pool", pool(pool), what);
  }

  private String kind(int pool) {
    boolean onDemand = run.scenario().pools().get(pool - 1).onDemand();
    return onDemand ? "chart.servers.function" : "chart.servers.replica";
  }

  private String pool(int pool) {
    return run.scenario().pools().get(pool - 1).name();
  }
}
