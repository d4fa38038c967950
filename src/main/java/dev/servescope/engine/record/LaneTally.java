package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance;
import dev.servescope.engine.serve.Instance.State;
import dev.servescope.run.Lane;
import dev.servescope.run.Spell;
import dev.servescope.run.Spell.Kind;
import dev.servescope.scenario.pool.StartUp;
import java.util.List;

/** One row of the server chart as it comes about. */
final class LaneTally {
  final int pool;
  final int shard;
  final int slot;
  private final FleetTally sum;
  private final GigabyteTally gigabytes;
  private final double memoryGigabytes;
  final Tally queue;
  final FleetTally states;
  private final Tally busy;
  private final SpellLog log;
  private final boolean single;
  private int mostInstances;
  private State state = State.ENDED;
  private StartUp startUp;
  private long presentSince;
  private long stateSince;

  /** The size of the batch in execution, 0 for none, and since when. */
  private int batchSize;

  private long batchStart;

  /**
   * Makes an empty row.
   *
   * @param shard 1 for the first
   * @param slot 1 for the first, 0 for all that have no row of their own
   * @param log empty
   */
  LaneTally(PoolTally pool, Instance instance, int shard, int slot, int frames, SpellLog log) {
    this.pool = instance.pool() + 1;
    this.shard = shard;
    this.slot = slot;
    this.sum = pool.fleet(instance.spot());
    this.gigabytes = pool.gigabytes();
    this.memoryGigabytes = instance.machine().memory().gigabytes();
    this.single = slot > 0;
    this.queue = new Tally(frames);
    this.states = new FleetTally(frames);
    this.busy = states.busy;
    this.log = log;
    this.startUp = instance.startUp();
  }

  void change(State before, State after, StartUp startUpNow, long now) {
    states.change(before, after, now);
    if (before == State.ENDED) {
      mostInstances = Math.max(mostInstances, states.count());
    }
    if (single) {
      endSpell(before, now, log);
      begin(before, after, startUpNow, now);
    }
  }

  private void begin(State before, State after, StartUp startUpNow, long now) {
    if (before == State.ENDED) {
      presentSince = now;
    }
    if (after == State.ENDED) {
      log.other(Kind.PRESENT, presentSince, now, 0);
    }
    if (after == State.STARTING) {
      startUp = startUpNow;
    }
    state = after;
    stateSince = now;
  }

  void batchStarted(Instance instance, long now) {
    busy.enter(now);
    batchSize = instance.batchSize();
    batchStart = now;
  }

  void batchEnded(long now) {
    busy.leave(now);
    if (single) {
      log.batch(batchStart, now, batchSize);
    }
    batchSize = 0;
  }

  /** Writes down the spell that ends now, or the part of it that has passed. */
  private void endSpell(State ended, long now, SpellLog into) {
    switch (ended) {
      case DOWN -> into.other(Kind.DOWN, stateSince, now, 0);
      case STARTING -> phases(now, into);
      case IDLE, BUSY, ENDED -> {}
    }
  }

  private void phases(long now, SpellLog into) {
    long from = stateSince;
    var phases = startUp.remedied();
    for (int i = 0; i < phases.size() && from < now; i++) {
      long to = Math.min(now, from + phases.get(i).time().toNanos());
      into.other(Kind.STARTING, from, to, i);
      from = to;
    }
  }

  /** Files what has come together, also under the sums over all lanes. */
  void file(int frame, long now, Tally waiting) {
    waiting.take(frame, queue.file(frame, now));
    double busyBefore = states.busy.total();
    double startingBefore = states.starting.total();
    states.file(frame, now, sum);
    gigabytes.busy(memoryGigabytes * (states.busy.total() - busyBefore));
    gigabytes.starting(memoryGigabytes * (states.starting.total() - startingBefore));
  }

  Lane toLane(Elapsed elapsed) {
    var levels = states.averages(elapsed);
    return new Lane(
        pool,
        shard,
        slot,
        Math.max(1, mostInstances),
        queue.averages(elapsed),
        levels.starting(),
        levels.idle(),
        levels.busy(),
        levels.down(),
        spellsUntil(elapsed.now()),
        single && log.isComplete());
  }

  private List<Spell> spellsUntil(long now) {
    var spells = log.spells();
    if (single && state != State.ENDED) {
      var open = new SpellLog();
      open.other(Kind.PRESENT, presentSince, now, 0);
      endSpell(state, now, open);
      if (log.isComplete() && batchSize > 0) {
        open.batch(batchStart, now, batchSize);
      }
      spells.addAll(open.spells());
    }
    return spells;
  }
}
