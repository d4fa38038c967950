package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.engine.random.Cause;
import dev.servescope.engine.random.ExponentialSampler;
import dev.servescope.run.InstanceStep;
import dev.servescope.scenario.pool.Failures.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What goes wrong at a pool at random. Each fault strikes each place of an instance (or each zone)
 * at times of its own, drawn from a stream of its own, whether there is an instance just then or
 * not: so the times do not depend on how many there are.
 */
final class Faults {
  private static final int PLACES = 1 << 20;

  /** So many strikes take some milliseconds to draw. */
  private static final double MANY = 1e6;

  private final Site site;
  private final World world;
  private final List<Fault> faults;
  private final long interruptionNanos;
  private final List<Strikes> processes = new ArrayList<>();
  private final Set<Long> watched = new HashSet<>();

  /** One fault at one place. */
  private final class Strikes {
    /** Index of the fault; as many as there are faults for an interruption of a spot machine. */
    final int fault;

    /** The shard, or none for a zone. */
    final int shard;

    final int place;
    private final ExponentialSampler random;
    private final double betweenNanos;
    private final double lastingNanos;
    long time;
    long lasts;

    Strikes(int fault, int shard, int place, Cause cause, double between, double lasting) {
      this.fault = fault;
      this.shard = shard;
      this.place = place;
      this.betweenNanos = between;
      this.lastingNanos = lasting;
      long key = ((fault * 128L + site.index) * 128L + shard + 1) * PLACES + place + 1;
      this.random = new ExponentialSampler(world.streams.stream(cause, key));
      draw();
    }

    private void draw() {
      time += Math.round(Math.min(betweenNanos * random.next(), Long.MAX_VALUE / 4.0));
      lasts = Math.round(Math.min(lastingNanos * random.next(), Long.MAX_VALUE / 4.0));
    }

    /**
     * Goes on to the next strike that is not before now. A past with very many of them, at a place
     * that nobody had so far, is passed over: strikes come without memory.
     */
    void next(long now) {
      if ((now - time) / (betweenNanos + lastingNanos) > MANY) {
        time = now;
        lasts = 0;
      }
      do {
        time += lasts;
        draw();
      } while (time < now);
    }
  }

  Faults(Site site) {
    this.site = site;
    this.world = site.world;
    this.faults = site.pool.failures().faults();
    this.interruptionNanos = site.pool.prices().spot().interruption().toNanos();
  }

  /** Begins with what strikes whole zones. */
  void open() {
    for (int i = 0; i < faults.size(); i++) {
      if (faults.get(i).kind() == Fault.Kind.ZONE_LOSS) {
        for (int zone = 0; zone < site.pool.failures().zones(); zone++) {
          begin(strikes(i, -1, zone));
        }
      }
    }
  }

  /** There is an instance at a place, perhaps the first. */
  void watch(Shard shard, int slot) {
    boolean spot =
        interruptionNanos > 0 && Instance.isSpot(slot, site.pool.prices().spot().share());
    if ((faults.isEmpty() && !spot) || !watched.add((long) shard.index * PLACES + slot)) {
      return;
    }
    for (int i = 0; i < faults.size(); i++) {
      if (faults.get(i).kind() != Fault.Kind.ZONE_LOSS) {
        begin(strikes(i, shard.index, slot));
      }
    }
    if (spot) {
      begin(
          new Strikes(faults.size(), shard.index, slot, Cause.INTERRUPTIONS, interruptionNanos, 0));
    }
  }

  private Strikes strikes(int fault, int shard, int place) {
    double between = faults.get(fault).between().toNanos();
    double lasting = faults.get(fault).lasting().toNanos();
    return new Strikes(fault, shard, place, Cause.FAILURES, between, lasting);
  }

  private void begin(Strikes strikes) {
    if (strikes.time < world.clock.now()) {
      strikes.next(world.clock.now());
    }
    processes.add(strikes);
    schedule(processes.size() - 1);
  }

  private void schedule(int index) {
    long payload = (long) site.index << 32 | index;
    world.clock.schedule(processes.get(index).time, EventKind.FAULT, payload);
  }

  /** A fault strikes. */
  void strike(int index) {
    var strikes = processes.get(index);
    boolean retried = site.pool.failures().retried();
    if (strikes.shard < 0) {
      loseZone(strikes.place, strikes.lasts, retried);
    } else {
      for (var shard : site.shards) {
        var instance = shard.index == strikes.shard ? Fleet.at(shard, strikes.place) : null;
        if (instance != null) {
          strike(instance, strikes, retried);
        }
      }
    }
    strikes.next(world.clock.now());
    schedule(index);
  }

  private void strike(Instance instance, Strikes strikes, boolean retried) {
    if (strikes.fault == faults.size()) {
      site.fleet.takeAway(instance, retried);
      return;
    }
    var fault = faults.get(strikes.fault);
    switch (fault.kind()) {
      case CRASH -> site.fleet.crash(instance, strikes.lasts, retried, false);
      case SLOW_DOWN -> slow(instance, fault.factor(), strikes.lasts);
      case UNABLE -> disable(instance, strikes.lasts);
      case ZONE_LOSS -> throw new IllegalStateException("a zone is no instance");
    }
  }

  /**
   * Has an instance take longer for everything that it begins. Of two at once the larger factor and
   * the later end hold.
   */
  void slow(Instance instance, double factor, long nanos) {
    long end = world.clock.now() + nanos;
    instance.slowness = Math.max(instance.slowness, factor);
    instance.slowUntil = Math.max(instance.slowUntil, end);
    int hundredths = (int) Math.round(100 * instance.slowness);
    world.steps.instance(instance, InstanceStep.Kind.SLOW, instance.slowUntil, hundredths);
    world.clock.schedule(end, EventKind.FAULT_END, instance.key);
  }

  /** Has an instance answer everything with an error. */
  void disable(Instance instance, long nanos) {
    long end = world.clock.now() + nanos;
    instance.unable = true;
    instance.unableUntil = Math.max(instance.unableUntil, end);
    world.steps.instance(instance, InstanceStep.Kind.UNABLE, instance.unableUntil, 0);
    world.mark(instance.line);
    world.clock.schedule(end, EventKind.FAULT_END, instance.key);
  }

  /** Keeps an instance from new work; what waits at it goes elsewhere. */
  void rest(Instance instance, long nanos) {
    long end = world.clock.now() + nanos;
    if (instance.isFree()) {
      site.dispatcher.gone(instance);
    }
    instance.resting = true;
    instance.restsUntil = Math.max(instance.restsUntil, end);
    world.steps.instance(instance, InstanceStep.Kind.RESTING, instance.restsUntil, 0);
    instance.shard.recount(instance, world.clock.now());
    site.fleet.reroute(instance);
    site.fleet.moveToStandby(instance.shard);
    world.clock.schedule(end, EventKind.FAULT_END, instance.key);
  }

  /** What was slow, unable or kept from work until now is well again. */
  void mend(Instance instance) {
    boolean rested = instance.resting;
    instance.mend(world.clock.now());
    if (rested && !instance.resting) {
      workAgain(instance);
    }
    if (!instance.unable && instance.slowness == 1) {
      world.steps.instance(instance, InstanceStep.Kind.WELL, 0);
    }
    world.mark(instance.line);
    world.mark(instance.shard.shared);
  }

  private void workAgain(Instance instance) {
    world.steps.instance(instance, InstanceStep.Kind.RESTED, 0);
    instance.shard.recount(instance, world.clock.now());
    if (instance.isFree()) {
      instance.idleFrom(world.clock.now());
      site.dispatcher.idle(instance);
    }
    site.fleet.joined(instance.shard);
  }

  /** Crashes every instance of a zone, in which none starts until it is back. */
  void loseZone(int zone, long downNanos, boolean retried) {
    site.zones.lose(zone, world.clock.now() + downNanos);
    var lost = new ArrayList<Instance>();
    for (var shard : site.shards) {
      for (var instance : shard.instances.toList()) {
        if (site.zones.of(shard, instance.slot) == zone) {
          lost.add(instance);
        }
      }
    }
    // None of them may be sent what the others lose.
    lost.forEach(site.fleet::shut);
    lost.forEach(instance -> site.fleet.crash(instance, downNanos, retried, true));
  }
}
