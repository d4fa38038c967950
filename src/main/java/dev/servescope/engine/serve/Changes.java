package dev.servescope.engine.serve;

import dev.servescope.scenario.Intervention.Change;

/** Makes timed changes happen. */
final class Changes {
  private final World world;
  private final Fleet fleet;
  private boolean resharded;

  Changes(World world, Fleet fleet) {
    this.world = world;
    this.fleet = fleet;
  }

  void make(Change change) {
    var settings = world.settings;
    switch (change) {
      // The rate profile of the arrivals knows it from the start.
      case Change.SetRate rate -> {}
      case Change.SetReplicas(int replicas) -> {
        settings.replicas = replicas;
        resizeShards();
      }
      case Change.SetBatchSize(int size) -> {
        settings.batchSize = size;
        lookAtAllLines();
      }
      case Change.SetBatchDelay(var delay) -> {
        settings.batchDelayNanos = delay.toNanos();
        lookAtAllLines();
      }
      case Change.SetShards(int count) -> reshard(count);
      case Change.SetColdStart(var total) -> settings.startUp = settings.startUp.scaledTo(total);
      case Change.SetPrices(var prices) -> world.recorder.prices(prices);
      case Change.Kill kill -> kill(kill);
    }
  }

  private void reshard(int count) {
    resharded = true;
    world.settings.shards(count);
    world.addShards(count);
    world.shards.forEach(shard -> shard.retired = shard.index >= count);
    resizeShards();
  }

  private void resizeShards() {
    world.shards.stream().filter(shard -> !shard.retired).forEach(fleet::resize);
  }

  /** Ends the instances of shards that no request needs any more. */
  void closeRetiredShards() {
    if (resharded) {
      world.shards.forEach(fleet::closeIfRetired);
    }
  }

  private void lookAtAllLines() {
    for (var shard : world.shards) {
      world.mark(shard.shared);
      shard.instances.forEach(instance -> world.mark(instance.line));
    }
  }

  private void kill(Change.Kill kill) {
    if (kill.shard() <= world.shards.size()) {
      fleet.kill(world.shards.get(kill.shard() - 1), kill);
    }
  }
}
