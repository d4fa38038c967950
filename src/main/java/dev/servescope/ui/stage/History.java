package dev.servescope.ui.stage;

import dev.servescope.run.BatchRecord;
import dev.servescope.run.Decision;
import dev.servescope.run.Lane;
import dev.servescope.run.Run;
import dev.servescope.run.Spell;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.ColorRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the place of an instance has seen in a run: starts, downtime, decisions, executions. */
final class History {
  private static final int MOST_BATCHES = 5;
  private static final int BATCHES_BEFORE = 3;
  private static final int MOST_ROWS = 60;
  private static final double LAST_BIT = 1e-6;

  private final Run run;
  private final InstanceKey key;
  private final @Nullable StageWindow window;
  private final long now;
  private final long until;
  private final List<StoryRow> rows = new ArrayList<>();

  /**
   * Where the playhead stands in a story.
   *
   * @param until up to when it may tell
   */
  record Moment(long now, long until) {}

  private History(Run run, InstanceKey key, @Nullable StageWindow window, Moment moment) {
    this.run = run;
    this.key = key;
    this.window = window;
    this.now = moment.now();
    this.until = moment.until();
  }

  /** The story of an instance, with its executions around a moment. */
  static Story of(Run run, InstanceKey key, @Nullable StageWindow window, Moment moment) {
    return new History(run, key, window, moment).made();
  }

  private Story made() {
    var lane =
        run.lanes().stream()
            .filter(l -> l.pool() == key.pool() && l.shard() == key.shard())
            .filter(l -> l.slot() == key.slot())
            .findFirst()
            .orElse(null);
    if (lane != null) {
      lane.spells().stream().filter(spell -> spell.startNanos() <= until).forEach(this::add);
    }
    around();
    rows.sort(Comparator.comparingLong(StoryRow::fromNanos));
    int first = Math.max(0, rows.size() - MOST_ROWS);
    return new Story(
        new Names(run).whole(key),
        lane == null ? "" : summary(lane),
        0,
        run.horizonNanos(),
        rows.subList(first, rows.size()));
  }

  private void add(Spell spell) {
    switch (spell.kind()) {
      case PRESENT -> present(spell);
      case STARTING -> row(phase(spell), "", spell, ColorRole.STARTING);
      case DOWN -> row(Messages.of("stage.history.down"), "", spell, ColorRole.FAILED);
      case BATCH -> {}
    }
  }

  private void row(String what, String where, Spell spell, ColorRole role) {
    long end = Math.min(until, spell.endNanos());
    rows.add(new StoryRow(what, where, spell.startNanos(), end, role));
  }

  private void present(Spell spell) {
    var asked = cause(spell.startNanos(), true);
    var ended =
        spell.endNanos() < Math.min(until, run.endNanos()) ? cause(spell.endNanos(), false) : null;
    var why = new ArrayList<String>();
    if (asked != null) {
      why.add(scaler("stage.history.asked", asked));
    }
    if (ended != null) {
      why.add(scaler("stage.history.ended", ended));
    }
    row(Messages.of("stage.history.present"), String.join(", ", why), spell, ColorRole.IDLE);
  }

  private static String scaler(String key, Decision decision) {
    return Messages.of(key, Numbers.count(decision.before()), Numbers.count(decision.after()));
  }

  /** The decision of the scaler that brought an instance or took it away. */
  private @Nullable Decision cause(long at, boolean more) {
    var last = LivePainter.lastChange(run.pools().get(key.pool() - 1).decisions(), at);
    if (last == null || (last.after() > last.before()) != more) {
      return null;
    }
    // What is asked for is there at once; what is taken away may still have work.
    return !more || last.atNanos() == at ? last : null;
  }

  private String phase(Spell spell) {
    List<StartUp.Phase> phases = run.scenario().pools().get(key.pool() - 1).startUp().phases();
    int index = spell.detail();
    return index < phases.size()
        ? Messages.of("stage.history.phase", phases.get(index).name())
        : Messages.of("chart.state.starting");
  }

  /** The executions around the playhead that the window knows, most of them before it. */
  private void around() {
    if (window == null) {
      return;
    }
    var own =
        window.batches().stream()
            .filter(b -> b.pool() == key.pool() && b.shard() == key.shard())
            .filter(b -> b.slot() == key.slot() && b.startNanos() <= until)
            .toList();
    long begun = own.stream().filter(b -> b.startNanos() <= now).count();
    int last = Math.max(0, own.size() - MOST_BATCHES);
    int first = Math.clamp(begun - BATCHES_BEFORE, 0, last);
    own.subList(first, Math.min(own.size(), first + MOST_BATCHES)).forEach(this::batch);
  }

  private void batch(BatchRecord batch) {
    var ids = batch.requests().stream().map(id -> Long.toString(id + 1)).limit(8).toList();
    var what =
        Messages.of(
            batch.requests().size() == 1 ? "stage.history.request" : "stage.history.batch",
            String.join(", ", ids));
    rows.add(
        new StoryRow(
            what,
            batch.lost() ? Messages.of("stage.history.lost") : "",
            batch.startNanos(),
            Math.min(batch.endNanos(), run.horizonNanos()),
            batch.lost() ? ColorRole.FAILED : ColorRole.BUSY));
  }

  /** The parts of many frames add up to all but a last bit, which would be told as 99.9999 %. */
  private static double whole(double share) {
    return share > 1 - LAST_BIT ? 1 : share;
  }

  private String summary(Lane lane) {
    double busy = lane.busy().sum();
    double ready = busy + lane.idle().sum();
    double all = ready + lane.starting().sum() + lane.down().sum();
    double frames = run.frames().count();
    var parts = new ArrayList<String>();
    parts.add(
        Messages.of("stage.history.there", Numbers.percent(whole(all / Math.max(1, frames)))));
    if (ready > 0) {
      parts.add(Messages.of("stage.history.busy", Numbers.percent(busy / ready)));
    }
    if (lane.down().sum() > 0) {
      double down = lane.down().sum() * run.frames().frameSeconds();
      parts.add(Messages.of("stage.history.down-for", Numbers.duration(down)));
    }
    return String.join(", ", parts);
  }
}
