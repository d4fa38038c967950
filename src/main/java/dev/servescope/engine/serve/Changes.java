package dev.servescope.engine.serve;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import java.util.ArrayList;

/** Makes timed changes happen. */
final class Changes {
  private final World world;
  private boolean resharded;

  Changes(World world) {
    this.world = world;
  }

  void make(Intervention intervention) {
    var site = world.sites.get(intervention.pool() - 1);
    var settings = site.settings;
    switch (intervention.change()) {
      // The arrivals know it from the start.
      case Change.SetRate rate -> {}
      case Change.SetReplicas(int replicas) -> setReplicas(site, replicas);
      case Change.SetBatchSize(int size) -> {
        settings.batchSize = size;
        site.lines().forEach(world::mark);
      }
      case Change.SetBatchDelay(var delay) -> {
        settings.batchDelayNanos = delay.toNanos();
        site.lines().forEach(world::mark);
      }
      case Change.SetShards(int count) -> reshard(site, count);
      case Change.SetColdStart(var total) -> settings.startUp = settings.startUp.scaledTo(total);
      case Change.SetPrices(var prices) -> world.recorder.prices(site.index, prices);
      case Change.Kill kill -> {
        long down = kill.downFor().toNanos();
        onInstance(
            site,
            kill.shard(),
            kill.replica(),
            instance -> site.fleet.crash(instance, down, kill.retried(), false));
      }
      case Change.Slow slow ->
          onInstance(
              site,
              slow.shard(),
              slow.replica(),
              i -> site.faults.slow(i, slow.factor(), slow.lasting().toNanos()));
      case Change.Disable disable ->
          onInstance(
              site,
              disable.shard(),
              disable.replica(),
              i -> site.faults.disable(i, disable.lasting().toNanos()));
      case Change.Drain drain ->
          onInstance(
              site,
              drain.shard(),
              drain.replica(),
              i -> site.faults.rest(i, drain.lasting().toNanos()));
      case Change.LoseZone(int zone, var down, boolean retried) ->
          site.faults.loseZone(zone - 1, down.toNanos(), retried);
    }
  }

  private void setReplicas(Site site, int replicas) {
    site.settings.minimum = replicas;
    if (site.scaling != null) {
      site.scaling.minimumChanged();
    } else {
      site.settings.wanted = replicas;
      resize(site);
    }
  }

  private void reshard(Site site, int count) {
    resharded = true;
    site.world.clock.unsettle();
    site.setShards(count);
    resize(site);
  }

  private static void resize(Site site) {
    for (var shard : new ArrayList<>(site.shards)) {
      if (!shard.retired) {
        site.fleet.resize(shard, site.settings.wanted);
      }
    }
    site.world.recorder.wanted(site.index, site.settings.wanted);
  }

  /** Ends the instances of shards that no request needs any more. */
  void closeRetiredShards() {
    if (resharded) {
      world.sites.forEach(site -> site.shards.forEach(site.fleet::closeIfRetired));
      // From now on it may come to this in any instant.
      world.clock.unsettle();
    }
  }

  /** What is done to an instance. */
  private interface Deed {
    void to(Instance instance);
  }

  private static void onInstance(Site site, int shard, int replica, Deed deed) {
    for (var candidate : site.shards) {
      var instance = candidate.index == shard - 1 ? Fleet.at(candidate, replica - 1) : null;
      if (instance != null) {
        deed.to(instance);
        return;
      }
    }
  }
}
