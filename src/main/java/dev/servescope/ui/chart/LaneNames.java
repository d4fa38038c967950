package dev.servescope.ui.chart;

import dev.servescope.run.Lane;
import dev.servescope.run.Run;
import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;

/** What the rows of a run are called: by what distinguishes them in its pattern. */
final class LaneNames {
  private final boolean shards;
  private final boolean copies;
  private final String kind;

  private LaneNames(boolean shards, boolean copies, String kind) {
    this.shards = shards;
    this.copies = copies;
    this.kind = kind;
  }

  static LaneNames of(Run run) {
    boolean shards = run.lanes().stream().anyMatch(lane -> lane.shard() > 1);
    boolean copies = run.lanes().stream().anyMatch(lane -> lane.slot() > 1);
    String kind =
        run.scenario().pool().onDemand() ? "chart.servers.function" : "chart.servers.replica";
    return new LaneNames(shards, copies, kind);
  }

  String name(Lane lane) {
    if (lane.isRest()) {
      return Messages.of("chart.servers.more", Numbers.count(lane.instances()));
    }
    if (shards) {
      String shard = Integer.toString(lane.shard());
      return Messages.of("chart.servers.shard", copies ? shard + "." + lane.slot() : shard);
    }
    return Messages.of(kind, Numbers.count(lane.slot()));
  }

  /** The name of all lanes together. */
  String plural() {
    return Messages.of(shards ? "chart.servers.shards" : kind + "s");
  }
}
