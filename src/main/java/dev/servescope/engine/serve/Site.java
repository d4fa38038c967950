package dev.servescope.engine.serve;

import dev.servescope.engine.scale.Scaler;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A pool come to life. */
final class Site {
  /** The place among the pools, 0 for the first. */
  final int index;

  final Pool pool;
  final World world;
  final Settings settings;
  final Meter meter;

  /** All shards that there have been, by index. */
  final List<Shard> shards = new ArrayList<>();

  /** The shards that requests are split onto now, and those that stand by. */
  final List<Shard> active = new ArrayList<>();

  final List<Shard> standby = new ArrayList<>();

  /** The only one that a request can go to, null if there is a choice. */
  @Nullable Shard only;

  final Batcher batcher;
  final Executions executions;
  final Splitter splitter;
  final Dispatcher dispatcher;
  final Fleet fleet;
  final Zones zones;
  final Faults faults;
  final Probes probes;
  final @Nullable ScaleControl scaling;

  Site(int index, World world, @Nullable Scaler scaler) {
    this.index = index;
    this.pool = world.scenario.pools().get(index);
    this.world = world;
    this.settings = new Settings(pool);
    this.meter = scaler == null ? Meter.OFF : new Meter.On();
    this.batcher = new Batcher(this);
    this.executions = new Executions(this);
    this.splitter = new Splitter(this);
    this.dispatcher = dispatcherOf();
    this.fleet = new Fleet(this);
    this.zones = new Zones(this);
    this.faults = new Faults(this);
    this.probes = new Probes(this);
    this.scaling =
        scaler != null && meter instanceof Meter.On on ? new ScaleControl(this, scaler, on) : null;
  }

  private Dispatcher dispatcherOf() {
    if (settings.onDemand()) {
      return new Functions(this);
    }
    return switch (pool.balancing()) {
      case CENTRAL_QUEUE -> new CentralQueue(this);
      case NO_BALANCER -> new Everyone(this);
      default -> new InstanceQueues(this);
    };
  }

  /** Brings the pool to where it is at time 0. */
  void open() {
    for (int i = 0; i < pool.sharding().standby(); i++) {
      standby.add(addShard());
    }
    setShards(settings.shardCount);
    if (scaling != null) {
      scaling.open();
    }
    shards.forEach(fleet::open);
    faults.open();
    probes.open();
  }

  /** Has requests that are split later be spread over so many shards. */
  void setShards(int count) {
    settings.shardCount = count;
    while (active.size() > count) {
      active.removeLast().retired = true;
    }
    for (var shard : shards) {
      if (active.size() < count && shard.retired) {
        shard.retired = false;
        active.add(shard);
      }
    }
    while (active.size() < count) {
      active.add(addShard());
    }
    only = count == 1 && standby.isEmpty() ? active.getFirst() : null;
  }

  private Shard addShard() {
    var shard = new Shard(this, nextIndex(), world.shards.size(), world, idleQueue());
    shards.add(shard);
    world.shards.add(shard);
    return shard;
  }

  /** Standby shards are made first but stand behind those that were there from the start. */
  private int nextIndex() {
    int standbys = pool.sharding().standby();
    int first = pool.sharding().shards();
    int made = shards.size();
    if (made < standbys) {
      return first + made;
    }
    int other = made - standbys;
    return other < first ? other : made;
  }

  /** Replicas take turns; of functions the newest is used, so that the others can end. */
  private Queue<Instance> idleQueue() {
    return settings.onDemand()
        ? new PriorityQueue<>(Comparator.comparingLong((Instance i) -> -i.created))
        : new ArrayDeque<>();
  }

  /**
   * Whether what happens now is all that happens in this instant, and nothing waits for its end: a
   * segment that comes may take an instance at once, and an instance that is free a segment.
   */
  boolean isAlone() {
    return !settings.stealing
        && batcher.isNone()
        && world.markedCount == 0
        && world.clock.isAlone();
  }

  /** Every line of the pool. */
  List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (var shard : shards) {
      lines.add(shard.shared);
      shard.instances.toList().forEach(instance -> lines.add(instance.line));
    }
    return lines;
  }

  /** Whether the whole response of a request that found no idle function is known. */
  boolean knowsColdResponses() {
    return pool.scaling() instanceof Scaling.OnDemand functions && functions.coldResponse() != null;
  }

  /** Whether somebody takes work on every shard that requests are split onto. */
  boolean serves() {
    boolean all = true;
    for (var shard : active) {
      all &= shard.serves();
    }
    return all;
  }

  /** Whether requests bring instances where there are none. */
  boolean fromZero() {
    return pool.scaling() instanceof Scaling.Kpa;
  }
}
