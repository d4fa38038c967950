package dev.servescope.ui.stage;

import dev.servescope.run.Run;
import dev.servescope.ui.Messages;

/** What instances are called on the stage. */
record Names(Run run) {
  /** The name on a card; where pools have names the number is enough. */
  String onCard(InstanceKey key) {
    return run.scenario().pools().size() > 1 && !isSharded(key) ? number(key) : name(key);
  }

  /** The whole name, with its pool where there are several. */
  String whole(InstanceKey key) {
    var pools = run.scenario().pools();
    return pools.size() > 1
        ? Messages.of("stage.of-pool", pools.get(key.pool() - 1).name(), name(key))
        : name(key);
  }

  private String name(InstanceKey key) {
    if (isSharded(key)) {
      return Messages.of("chart.servers.shard", number(key));
    }
    boolean onDemand = run.scenario().pools().get(key.pool() - 1).onDemand();
    return Messages.of(onDemand ? "chart.servers.function" : "chart.servers.replica", number(key));
  }

  private String number(InstanceKey key) {
    if (!isSharded(key)) {
      return Integer.toString(key.slot());
    }
    boolean copies = run.lanes().stream().anyMatch(l -> l.pool() == key.pool() && l.slot() > 1);
    return copies ? key.shard() + "." + key.slot() : Integer.toString(key.shard());
  }

  private boolean isSharded(InstanceKey key) {
    return run.lanes().stream().anyMatch(lane -> lane.pool() == key.pool() && lane.shard() > 1);
  }
}
