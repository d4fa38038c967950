package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.run.InstanceStep;
import dev.servescope.scenario.pool.Failures.Probe;

/**
 * Readiness probes, as Kubernetes makes them: every instance is asked once a period. One that has
 * crashed refuses at once, one that cannot be reached only when the probe times out, and one that
 * is unable says so. After so many failures in a row it gets no more requests, after so many
 * successes it does again. Where instances start on demand their platform knows without asking.
 */
final class Probes {
  private final Site site;
  private final World world;
  private final Probe probe;

  Probes(Site site) {
    this.site = site;
    this.world = site.world;
    this.probe = site.pool.failures().probe();
  }

  void open() {
    if (site.settings.probed) {
      next();
    }
  }

  private void next() {
    long due = world.clock.now() + probe.period().toNanos();
    world.clock.schedule(due, EventKind.PROBE, site.index);
  }

  /** Asks every instance. */
  void ask() {
    for (var shard : site.shards) {
      for (var instance : shard.instances.toList()) {
        ask(instance);
      }
    }
    next();
  }

  private void ask(Instance instance) {
    boolean well = instance.state.isReady() && !instance.unable;
    if (well) {
      succeeded(instance);
    } else if (instance.state == Instance.State.DOWN && instance.unreachable) {
      long due = world.clock.now() + probe.timeOut().toNanos();
      world.clock.schedule(due, EventKind.PROBE_TIME_OUT, instance.key);
    } else {
      failed(instance);
    }
  }

  private void succeeded(Instance instance) {
    instance.probeFailures = 0;
    instance.probeSuccesses++;
    world.steps.instance(instance, InstanceStep.Kind.PROBE_PASSED, instance.probeSuccesses);
    if (!instance.believed && instance.probeSuccesses >= probe.successes()) {
      world.instances.believe(instance, true);
      if (instance.isFree()) {
        // Before, nobody could have given it anything.
        instance.idleFrom(world.clock.now());
        site.dispatcher.idle(instance);
      }
      site.fleet.joined(instance.shard);
      world.mark(instance.shard.shared);
    }
  }

  /** A probe has failed, at once or after its time-out. */
  void failed(Instance instance) {
    instance.probeSuccesses = 0;
    instance.probeFailures++;
    world.steps.instance(instance, InstanceStep.Kind.PROBE_FAILED, instance.probeFailures);
    if (instance.believed && instance.probeFailures >= probe.failures()) {
      if (instance.isFree()) {
        site.dispatcher.gone(instance);
      }
      world.instances.believe(instance, false);
      site.fleet.reroute(instance);
      site.fleet.moveToStandby(instance.shard);
    }
  }
}
