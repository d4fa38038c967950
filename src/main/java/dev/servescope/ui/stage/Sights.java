package dev.servescope.ui.stage;

import dev.servescope.run.BatchRecord;
import dev.servescope.run.InstanceStep;
import dev.servescope.run.Lane;
import dev.servescope.run.Run;
import dev.servescope.run.Spell;
import dev.servescope.ui.stage.Sight.Health;
import dev.servescope.ui.stage.Sight.Probe;
import dev.servescope.ui.stage.Sight.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How all instances stand at a moment, read off the records. */
final class Sights {
  private Sights() {}

  /** From the steps and batches of a window that holds the moment. */
  static Map<InstanceKey, Sight> of(List<InstanceStep> steps, List<BatchRecord> batches, long now) {
    var drafts = new HashMap<InstanceKey, Draft>();
    for (var step : steps) {
      if (step.atNanos() > now) {
        break;
      }
      var key = new InstanceKey(step.pool(), step.shard(), step.slot());
      drafts.computeIfAbsent(key, its -> new Draft()).take(step);
    }
    for (var batch : batches) {
      if (batch.startNanos() <= now && now < batch.endNanos()) {
        var draft = drafts.get(new InstanceKey(batch.pool(), batch.shard(), batch.slot()));
        if (draft != null) {
          draft.batch = batch;
        }
      }
    }
    var sights = new HashMap<InstanceKey, Sight>();
    drafts.forEach((key, draft) -> sights.put(key, draft.made()));
    return sights;
  }

  /** From the run itself, with shares of the frame where it does not keep every batch. */
  static Map<InstanceKey, Sight> of(Run run, long now) {
    var sights = new HashMap<InstanceKey, Sight>();
    for (var lane : run.lanes()) {
      if (!lane.isRest()) {
        var key = new InstanceKey(lane.pool(), lane.shard(), lane.slot());
        sights.put(key, sight(run, lane, now));
      }
    }
    return sights;
  }

  private static Sight sight(Run run, Lane lane, long now) {
    @Nullable Spell starting = null;
    @Nullable Spell doing = null;
    for (var spell : lane.spells()) {
      boolean holds = spell.startNanos() <= now && now < spell.endNanos();
      if (spell.kind() == Spell.Kind.STARTING && now < spell.endNanos()) {
        starting = whole(starting, spell);
      }
      if (holds && (doing == null || spell.kind() == Spell.Kind.DOWN)) {
        doing = spell.kind() == Spell.Kind.BATCH ? doing : spell;
      }
    }
    int frame = Math.clamp(now / run.frames().frameNanos(), 0, lane.busy().size() - 1);
    double queue = lane.queue().at(frame);
    if (doing == null) {
      return Sight.ABSENT;
    }
    if (starting != null && starting.startNanos() <= now) {
      return plain(State.STARTING, starting, 0, queue);
    }
    if (doing.kind() == Spell.Kind.DOWN) {
      return plain(State.DOWN, doing, 0, queue);
    }
    double busy = lane.busy().at(frame);
    return plain(busy > 0 ? State.BUSY : State.IDLE, doing, busy, queue);
  }

  /** The whole start that a phase is a part of, as far as phases follow one another. */
  private static Spell whole(@Nullable Spell soFar, Spell phase) {
    return soFar == null || soFar.endNanos() != phase.startNanos()
        ? (soFar == null ? phase : soFar)
        : new Spell(soFar.startNanos(), phase.endNanos(), phase.kind(), soFar.detail());
  }

  private static Sight plain(State state, Spell spell, double busy, double queue) {
    return new Sight(
        state, spell.startNanos(), spell.endNanos(), null, busy, queue, Health.WELL, Probe.NONE);
  }

  /** An instance as its steps are read. */
  private static final class Draft {
    private State state = State.ABSENT;
    private long since;
    private long until;
    private boolean draining;
    private boolean resting;
    private boolean shunned;
    private boolean unable;
    private int slowness = 100;
    private Probe probe = Probe.NONE;
    private @Nullable BatchRecord batch;

    void take(InstanceStep step) {
      switch (step.kind()) {
        case STARTING -> begin(State.STARTING, step);
        case READY -> begin(State.IDLE, step);
        case DOWN -> crash(step);
        case ENDED -> end(step);
        case DRAINING -> draining = true;
        case PROBE_PASSED -> probe = new Probe(step.atNanos(), 0);
        case PROBE_FAILED -> probe = new Probe(step.atNanos(), step.count());
        case TRUSTED -> shunned = false;
        case SHUNNED -> shunned = true;
        case SLOW -> slowness = step.count();
        case UNABLE -> unable = true;
        case RESTING -> resting = true;
        case RESTED -> resting = false;
        case WELL -> renew();
      }
    }

    private void begin(State now, InstanceStep step) {
      state = now;
      since = step.atNanos();
      until = step.untilNanos();
    }

    private void crash(InstanceStep step) {
      begin(State.DOWN, step);
      renew();
      resting = false;
    }

    private void renew() {
      slowness = 100;
      unable = false;
    }

    private void end(InstanceStep step) {
      begin(State.ABSENT, step);
      renew();
      draining = false;
      resting = false;
      shunned = false;
      probe = Probe.NONE;
    }

    Sight made() {
      boolean works = batch != null && state == State.IDLE;
      return new Sight(
          works ? State.BUSY : state,
          since,
          until,
          works ? batch : null,
          works ? 1 : 0,
          0,
          new Health(draining || resting, shunned, slowness, unable),
          probe);
    }
  }
}
