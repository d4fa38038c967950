package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.engine.event.Executive;
import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Pool;
import dev.servescope.scenario.Scenario;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/** A scenario come to life: it takes the events of its clock and hands them to its parts. */
public final class Cluster implements Executive.Model {
  private final Executive clock;
  private final List<Intervention> interventions;
  private final World world;
  private final Arrivals arrivals;
  private final WorkSource works;
  private final Executions executions;
  private final Answers answers;
  private final Instances instances;
  private final Dispatcher dispatcher;
  private final Fleet fleet;
  private final List<Instance> expiring = new ArrayList<>();
  private final long mostRequests;
  private final boolean ends;
  private long arrived;
  private boolean moreToCome = true;
  private boolean resharded;

  /** Builds everything that the scenario describes, as it is at time 0. */
  public Cluster(Scenario scenario, Executive clock, Recorder recorder, Requests requests) {
    this.clock = clock;
    this.interventions = scenario.interventions();
    var streams = new Streams(scenario.seed());
    this.world = new World(clock, recorder, new Settings(scenario), requests);
    this.arrivals = Arrivals.of(scenario, streams);
    this.works = WorkSource.of(scenario.work(), streams);
    this.executions = new Executions(world, BatchTimer.of(scenario.pool().batching().time()));
    this.answers = new Answers(world);
    this.instances = new Instances(world);
    this.dispatcher = dispatcherOf(scenario.pool());
    this.fleet = new Fleet(world, instances, dispatcher, answers);
    this.mostRequests =
        scenario.horizon() instanceof Horizon.Requests(long count) ? count : Long.MAX_VALUE;
    this.ends = !(scenario.horizon() instanceof Horizon.Until);
    open();
  }

  private Dispatcher dispatcherOf(Pool pool) {
    if (pool.onDemand()) {
      return new Functions(world, executions, instances, answers);
    }
    return switch (pool.balancing()) {
      case CENTRAL_QUEUE -> new CentralQueue(world, executions);
      case ROUND_ROBIN -> new InstanceQueues(world, executions, RoundRobin::new);
      case LEAST_CONNECTIONS -> new InstanceQueues(world, executions, LeastConnections::new);
    };
  }

  private void open() {
    addShards(world.settings.shards());
    world.shards.forEach(fleet::open);
    for (int i = 0; i < interventions.size(); i++) {
      clock.schedule(interventions.get(i).at().toNanos(), EventKind.INTERVENTION, i);
    }
    scheduleArrival();
  }

  private void addShards(int count) {
    while (world.shards.size() < count) {
      world.shards.add(new Shard(world.shards.size(), world.segments, idleQueue()));
    }
  }

  /** Replicas take turns; of functions the newest is used, so that the others can end. */
  private Queue<Instance> idleQueue() {
    return world.settings.onDemand()
        ? new PriorityQueue<>(Comparator.comparingLong((Instance i) -> -i.created))
        : new ArrayDeque<>();
  }

  @Override
  public boolean isOver() {
    return ends && !moreToCome && answers.open() == 0;
  }

  @Override
  public void happen(EventKind kind, long payload) {
    world.recorder.advance(clock.now());
    switch (kind) {
      case ARRIVAL -> arrive();
      case BATCH_END -> endBatch(payload);
      case READY -> ready(payload);
      case RESTART -> restart(payload);
      case KEEP_ALIVE_END -> expire(payload);
      case BATCH_TIMER -> endTimer(payload);
      case SPLIT_END -> spread((int) payload);
      case MERGE_END -> answers.merged((int) payload);
      case INTERVENTION -> intervene(interventions.get((int) payload).change());
    }
  }

  @Override
  public void settle() {
    var marked = world.marked;
    for (int i = 0; i < marked.size(); i++) {
      var line = marked.get(i);
      line.marked = false;
      dispatcher.settle(line);
    }
    marked.clear();
    // Only now, so that whoever comes in the last instant of a keep-alive finds it warm.
    if (!expiring.isEmpty()) {
      expiring.forEach(fleet::expire);
      expiring.clear();
    }
    if (resharded) {
      world.shards.forEach(fleet::closeIfRetired);
    }
    world.recorder.settled();
  }

  private void scheduleArrival() {
    long time = arrived < mostRequests ? arrivals.next() : Arrivals.NEVER;
    moreToCome = time != Arrivals.NEVER;
    if (moreToCome) {
      clock.schedule(time, EventKind.ARRIVAL, 0);
    }
  }

  private void arrive() {
    int shards = world.settings.shards();
    int request = world.requests.add(arrived++, clock.now(), works.next(), shards);
    answers.opened();
    world.recorder.arrived(request);
    for (int i = 0; i < shards; i++) {
      world.shards.get(i).outstanding++;
    }
    long splitNanos = shards > 1 ? world.settings.splitNanos() : 0;
    if (splitNanos > 0) {
      world.requests.splits[request] = splitNanos;
      clock.schedule(clock.now() + splitNanos, EventKind.SPLIT_END, request);
    } else {
      spread(request);
    }
    scheduleArrival();
  }

  /** Sends the segments of a request to their shards. */
  private void spread(int request) {
    int count = world.requests.segments[request];
    long work = world.requests.works[request];
    for (int i = 0; i < count; i++) {
      double share = world.settings.share(count, i);
      long part = count == 1 ? work : Math.round(work * share);
      int segment = world.segments.add(request, i, share, part, clock.now());
      dispatcher.accept(world.shards.get(i), segment);
    }
  }

  private void endBatch(long key) {
    var instance = instances.find(key);
    if (instance != null) {
      executions.end(instance, answers);
      fleet.free(instance);
    }
  }

  private void ready(long key) {
    var instance = instances.find(key);
    if (instance != null) {
      fleet.free(instance);
    }
  }

  private void restart(long key) {
    var instance = instances.find(key);
    if (instance != null) {
      instances.restart(instance);
    }
  }

  private void expire(long key) {
    var instance = instances.find(key);
    if (instance != null) {
      expiring.add(instance);
    }
  }

  private void endTimer(long key) {
    if (key < 0) {
      look(world.shards.get((int) ~key).shared);
      return;
    }
    var instance = instances.find(key);
    if (instance != null) {
      look(instance.line);
    }
  }

  private void look(Line line) {
    line.timerEnded();
    world.mark(line);
  }

  private void intervene(Change change) {
    var settings = world.settings;
    switch (change) {
      // The rate profile of the arrivals knows it from the start.
      case Change.SetRate rate -> {}
      case Change.SetReplicas(int replicas) -> {
        settings.replicas = replicas;
        world.shards.stream().filter(shard -> !shard.retired).forEach(fleet::resize);
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
      case Change.Kill kill -> {
        if (kill.shard() <= world.shards.size()) {
          fleet.kill(world.shards.get(kill.shard() - 1), kill);
        }
      }
    }
  }

  private void lookAtAllLines() {
    for (var shard : world.shards) {
      world.mark(shard.shared);
      shard.instances.forEach(instance -> world.mark(instance.line));
    }
  }

  private void reshard(int count) {
    resharded = true;
    world.settings.shards(count);
    addShards(count);
    for (var shard : world.shards) {
      shard.retired = shard.index >= count;
      if (!shard.retired) {
        fleet.resize(shard);
      }
    }
  }
}
