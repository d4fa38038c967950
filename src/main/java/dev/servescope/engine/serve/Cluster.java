package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.engine.event.Executive;
import dev.servescope.engine.load.Forecast;
import dev.servescope.engine.load.Load;
import dev.servescope.engine.load.Schedule;
import dev.servescope.engine.random.Streams;
import dev.servescope.engine.scale.Scalers;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A scenario come to life: it takes the events of its clock and hands them to its parts. */
public final class Cluster implements Executive.Model {
  private final Executive clock;
  private final List<Intervention> interventions;
  private final World world;
  private final Load load;
  private final Schedule schedule;
  private final Changes changes;
  private final List<Instance> expiring = new ArrayList<>();
  private final List<Long> late = new ArrayList<>();
  private final long mostRequests;
  private final boolean ends;

  /** How many requests come until traffic ends. */
  private final long expected;

  // A cluster can be copied under way, and no lambda that knows one of its parts can.

  /** Arrivals become events. */
  private record Announced(Executive clock) implements Schedule {
    @Override
    public void arrival(long timeNanos, long token) {
      clock.schedule(timeNanos, EventKind.ARRIVAL, token);
    }
  }

  /** Clients of a closed loop think when their request has ended. */
  private record Loop(Load load, Schedule schedule) implements Attempts.Ending {
    @Override
    public void ended(long token, long now) {
      load.ended(token, now, schedule);
    }
  }

  /** The rate that is foreseen now. */
  private record Expected(Forecast forecast, Executive clock) implements DoubleUnaryOperator {
    @Override
    public double applyAsDouble(double seconds) {
      return forecast.perSecondAt(seconds, clock.now());
    }
  }

  /** Builds everything that the scenario describes, as it is at time 0. */
  public Cluster(Scenario scenario, Executive clock, Recorder recorder, Requests requests) {
    this.clock = clock;
    this.interventions = scenario.interventions();
    var streams = new Streams(scenario.seed());
    this.load = new Load(scenario, streams);
    this.world = new World(scenario, streams, clock, recorder, requests, load.users());
    this.schedule = new Announced(clock);
    this.changes = new Changes(world);
    this.mostRequests =
        scenario.horizon() instanceof Horizon.Requests(long count) ? count : Long.MAX_VALUE;
    this.expected = Math.min(mostRequests, load.requests());
    this.ends = !(scenario.horizon() instanceof Horizon.Until);
    open(scenario);
  }

  private void open(Scenario scenario) {
    var forecast = new Forecast(scenario);
    for (int i = 0; i < scenario.pools().size(); i++) {
      var scaler = Scalers.of(scenario.pools().get(i), new Expected(forecast, clock));
      world.add(new Site(i, world, scaler));
    }
    world.sites.forEach(Site::open);
    if (load.hasLoop()) {
      world.attempts.onEnding(new Loop(load, schedule));
    }
    for (int i = 0; i < interventions.size(); i++) {
      clock.schedule(interventions.get(i).at().toNanos(), EventKind.INTERVENTION, i);
    }
    load.open(schedule);
  }

  @Override
  public boolean isOver() {
    return ends
        && (load.exhausted() || world.arrivals >= mostRequests)
        && world.attempts.open() == 0;
  }

  /** How much of the traffic has come, 0 to 1; 0 where there is no end of it. */
  public double arrivedShare() {
    return (double) world.arrivals / expected;
  }

  /** The run ends at a time, up to which everything has happened. */
  public void end(long now) {
    world.recorder.advance(now);
    world.instances.outlast();
  }

  @Override
  public void begin(long now) {
    world.recorder.advance(now);
  }

  @Override
  public void happen(EventKind kind, long payload) {
    // Nearly all events are of two kinds, which are told apart before the others.
    if (kind == EventKind.BATCH_END) {
      endBatch(payload);
    } else if (kind == EventKind.ARRIVAL) {
      arrive(payload);
    } else {
      happenRarely(kind, payload);
    }
  }

  private void happenRarely(EventKind kind, long payload) {
    switch (kind) {
      case ARRIVAL, BATCH_END -> throw new IllegalStateException("they are not rare");
      case DELIVERY -> world.attempts.delivered(world.requests.at(payload));
      case ANSWER -> world.attempts.returned(world.requests.at(payload));
      case SPLIT_END -> endSplit(world.requests.at(payload));
      case MERGE_END -> world.answers.merged(world.requests.at(payload));
      case RETRY, HEDGE, TIME_OUT, GIVE_UP -> client(kind, payload);
      case QUEUE_TIME_OUT -> {
        late.add(payload);
        clock.unsettle();
      }
      case BATCH_TIMER -> endTimer(payload);
      case INTERVENTION -> changes.make(interventions.get((int) payload));
      case FAULT -> world.sites.get((int) (payload >>> 32)).faults.strike((int) payload);
      case ZONE_BACK -> world.sites.get((int) payload).zones.look();
      case PROBE -> world.sites.get((int) payload).probes.ask();
      case SCALE -> scale((int) payload);
      case READY, RESTART, FAULT_END, PROBE_TIME_OUT, KEEP_ALIVE_END -> instance(kind, payload);
    }
  }

  @Override
  public void settle() {
    settleLines();
    // Only now, so that whoever is served in the last instant of its wait is in time.
    if (!late.isEmpty()) {
      late.forEach(this::endWaiting);
      late.clear();
      settleLines();
    }
    // Only now, so that whoever comes in the last instant of a keep-alive finds it warm.
    if (!expiring.isEmpty()) {
      expiring.forEach(instance -> instance.site.fleet.expire(instance));
      expiring.clear();
    }
    changes.closeRetiredShards();
    world.recorder.settled();
  }

  private void settleLines() {
    // To look at a line may mark others.
    for (int i = 0; i < world.markedCount; i++) {
      var line = world.marked[i];
      line.marked = false;
      line.site.dispatcher.settle(line);
      world.answers.shorten(line);
    }
    world.markedCount = 0;
  }

  private void arrive(long token) {
    if (world.arrivals >= mostRequests) {
      return;
    }
    Request request = world.requests.unused();
    load.arrive(token, clock.now(), request, schedule);
    world.attempts.begin(request, world.arrivals++);
  }

  private void endSplit(Request request) {
    world.sites.get(request.pool).splitter.splitEnded(request);
  }

  private void client(EventKind kind, long ticket) {
    var request = world.requests.find(ticket);
    if (request == null) {
      return;
    }
    switch (kind) {
      case RETRY -> world.attempts.retry(request);
      case HEDGE -> world.attempts.hedge(request);
      case TIME_OUT -> world.attempts.timedOut(request);
      default -> world.attempts.givenUp(request);
    }
  }

  private void scale(int site) {
    var scaling = world.sites.get(site).scaling;
    if (scaling != null) {
      scaling.look();
    }
  }

  private void endBatch(long key) {
    var instance = world.instances.find(key);
    if (instance != null) {
      var site = instance.site;
      site.executions.end(instance);
      site.fleet.executed(instance);
    }
  }

  private void instance(EventKind kind, long key) {
    var instance = world.instances.find(key);
    if (instance == null) {
      return;
    }
    var site = instance.site;
    switch (kind) {
      case READY -> site.fleet.started(instance);
      case RESTART -> site.fleet.restart(instance);
      case FAULT_END -> site.faults.mend(instance);
      case PROBE_TIME_OUT -> site.probes.failed(instance);
      default -> {
        expiring.add(instance);
        clock.unsettle();
      }
    }
  }

  private void endWaiting(long ticket) {
    var segment = world.segments.find(ticket);
    if (segment != null) {
      world.answers.timeOut(segment);
    }
  }

  private void endTimer(long key) {
    if (key < 0) {
      look(world.shards.get((int) ~key).shared);
      return;
    }
    var instance = world.instances.find(key);
    if (instance != null) {
      look(instance.line);
    }
  }

  private void look(Line line) {
    line.timerEnded();
    world.mark(line);
  }
}
