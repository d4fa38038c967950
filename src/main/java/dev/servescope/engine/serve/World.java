package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.engine.event.Executive;
import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What the parts of the serving model share: the clock, the tables, the recorder, the lines. */
final class World {
  final Scenario scenario;
  final Streams streams;
  final Executive clock;
  final Recorder recorder;
  final Steps steps;
  final Requests requests;
  final Segments segments;

  /** Priorities from 1 to this. */
  final int priorities;

  final Room room;
  final Instances instances;
  final List<Site> sites = new ArrayList<>();

  /** The same, as requests ask for them all the time. */
  private Site[] byIndex = {};

  /** The shards of all pools, by number. */
  final List<Shard> shards = new ArrayList<>();

  /** The lines to be looked at when the instant is over, and how many they are. */
  Line[] marked = new Line[16];

  int markedCount;

  /** Requests so far. */
  long arrivals;

  final Attempts attempts;
  final Answers answers;

  World(
      Scenario scenario,
      Streams streams,
      Executive clock,
      Recorder recorder,
      Requests requests,
      int users) {
    this.scenario = scenario;
    this.streams = streams;
    this.clock = clock;
    this.recorder = recorder;
    this.steps = new Steps(recorder);
    this.requests = requests;
    this.segments = requests.segments;
    this.priorities =
        scenario.demand().tiers().stream().mapToInt(World::lowestPriority).max().orElse(1);
    this.room = new Room(scenario.capacity());
    this.instances = new Instances(this);
    this.attempts = new Attempts(this, users);
    this.answers = new Answers(this);
  }

  private static int lowestPriority(Tier tier) {
    return tier.overLimit() instanceof Tier.OverLimit.Demote(int priority)
        ? Math.max(priority, tier.priority())
        : tier.priority();
  }

  void add(Site site) {
    sites.add(site);
    byIndex = sites.toArray(Site[]::new);
  }

  /** The pool that a request has gone to. */
  Site site(Request request) {
    return byIndex[request.pool];
  }

  /** Has a line looked at when the instant is over. */
  void mark(Line line) {
    if (!line.marked) {
      line.marked = true;
      clock.unsettle();
      if (markedCount == marked.length) {
        marked = Arrays.copyOf(marked, 2 * markedCount);
      }
      marked[markedCount++] = line;
    }
  }

  /**
   * Whether a queue limit keeps a segment from joining a line. Where somebody may take it when the
   * instant is over, that is seen only then: see {@link #isTooLong}.
   */
  boolean isFull(Line line) {
    int limit = line.site.settings.queueLimit;
    return limit > 0 && line.waiting.size() >= limit && !mayBeServed(line);
  }

  private static boolean mayBeServed(Line line) {
    return line.owner == null
        ? line.site.settings.onDemand() || !line.shard.idle.isEmpty()
        : line.owner.isFree();
  }

  /** Whether more wait in a line than may, now that all have been taken who will be. */
  boolean isTooLong(Line line) {
    int limit = line.site.settings.queueLimit;
    // What waits for a function that starts for it has left the queue.
    boolean queue = line.owner == null || !line.site.settings.onDemand();
    return queue && limit > 0 && line.waiting.size() > limit;
  }

  void enqueue(Line line, Segment segment) {
    join(line, segment);
    mark(line);
  }

  /** Adds a segment to a line from which nobody can take it now, and that is all that happens. */
  void enqueueAlone(Line line, Segment segment) {
    join(line, segment);
    recorder.settled();
  }

  private void join(Line line, Segment segment) {
    line.waiting.add(segment, segment.request.priority);
    segment.line = line;
    if (line.owner != null) {
      line.owner.inFlight(1);
    }
    line.site.meter.waiting(1, clock.now());
    recorder.waiting(line, 1);
    steps.queued(line, segment);
  }

  /** Takes a segment out of its line. */
  void dequeue(Line line, Segment segment) {
    line.waiting.remove(segment);
    segment.line = null;
    if (line.owner != null) {
      line.owner.inFlight(-1);
    }
    line.site.meter.waiting(-1, clock.now());
    recorder.waiting(line, -1);
  }

  /** Takes the first to be served out of a line that is not empty. */
  Segment dequeueFirst(Line line) {
    var segment = Objects.requireNonNull(line.waiting.first());
    dequeue(line, segment);
    return segment;
  }

  /** A request waits for an instance that was asked for on its account; counted once. */
  void waitsForStart(Request request) {
    Request primary = request.primary;
    primary.stray();
    if (!primary.startedCold) {
      primary.startedCold = true;
      recorder.waitedForStart(request);
    }
  }

  /** Has a segment looked at when it has waited for as long as it may. */
  void startWaiting(Site site, Segment segment) {
    long timeOut = site.settings.queueTimeOutNanos;
    if (timeOut > 0) {
      long due = segment.queuedAt + timeOut;
      clock.schedule(due, EventKind.QUEUE_TIME_OUT, segment.ticket());
    }
  }
}
