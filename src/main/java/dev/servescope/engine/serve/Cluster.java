package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.engine.event.Executive;
import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Pool;
import dev.servescope.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

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
  private final Changes changes;
  private final List<Instance> expiring = new ArrayList<>();
  private final long mostRequests;
  private final boolean ends;
  private long arrived;
  private boolean moreToCome = true;

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
    this.changes = new Changes(world, fleet);
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
    world.addShards(world.settings.shards());
    world.shards.forEach(fleet::open);
    for (int i = 0; i < interventions.size(); i++) {
      clock.schedule(interventions.get(i).at().toNanos(), EventKind.INTERVENTION, i);
    }
    scheduleArrival();
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
      case INTERVENTION -> changes.make(interventions.get((int) payload).change());
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
    changes.closeRetiredShards();
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
}
