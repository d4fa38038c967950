package dev.servescope.ui.stage;

import dev.servescope.run.BatchRecord;
import dev.servescope.run.InstanceStep;
import dev.servescope.run.RequestRecord;
import dev.servescope.run.Step;
import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.ColorRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps of a request as bars, one for each thing that took time. */
final class Waterfall {
  private static final int MOST_NAMED = 6;

  private final RequestRecord request;
  private final StageWindow window;
  private final long until;
  private final boolean severalAttempts;
  private final Names names;
  private final List<StoryRow> rows = new ArrayList<>();

  /** Of what has happened to a request by a moment. */
  Waterfall(RequestRecord request, StageWindow window, long until) {
    this.request = request;
    this.window = window;
    this.until = until;
    this.severalAttempts =
        request.steps().stream().anyMatch(its -> its.attempt() > 1 && its.atNanos() <= until);
    this.names = new Names(window.run());
  }

  List<StoryRow> rows() {
    var steps = request.steps();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).atNanos() <= until) {
        add(steps.get(i), i);
      }
    }
    rows.sort(Comparator.comparingLong(StoryRow::fromNanos).thenComparingLong(StoryRow::toNanos));
    return rows;
  }

  private void add(Step step, int index) {
    switch (step.kind()) {
      case PASSED -> bar(step, index, "network", pool(step), ColorRole.NETWORK);
      case HELD -> bar(step, index, "turn", pool(step), ColorRole.QUEUED);
      case SPLITTING -> bar(step, index, "split", pool(step), ColorRole.TRANSFER);
      case QUEUED -> queued(step, index);
      case EXECUTING -> bar(step, index, "work", served(step), ColorRole.BUSY);
      case EXECUTED -> parted(step, index);
      case MERGING -> bar(step, index, "merge", pool(step), ColorRole.TRANSFER);
      case ANSWERED -> bar(step, index, "answer", pool(step), ColorRole.NETWORK);
      case PAUSED -> bar(step, index, "pause", "", ColorRole.LIMITED);
      case LIMITED -> moment(step, "limited", ColorRole.LIMITED);
      case OVERFLOWED -> moment(step, "overflowed", ColorRole.LIMITED);
      case BROKEN -> moment(step, "broken", ColorRole.FAILED);
      case INTERRUPTED -> moment(step, "interrupted", ColorRole.FAILED);
      case ABANDONED -> moment(step, "abandoned", ColorRole.FAILED);
      case DEMOTED -> moment(step, "demoted", ColorRole.LIMITED);
      case DROPPED, SENT, DELIVERED, RETURNED -> {}
    }
  }

  /** A bar up to what happened next to the same; what took no time is left out. */
  private void bar(Step step, int index, String key, String where, ColorRole role) {
    long end = end(step, index);
    if (end > step.atNanos()) {
      rows.add(new StoryRow(label(step, key), where, step.atNanos(), end, role));
    }
  }

  private void moment(Step step, String key, ColorRole role) {
    var where = step.shard() > 0 && step.slot() > 0 ? names.whole(key(step)) : "";
    rows.add(new StoryRow(label(step, key), where, step.atNanos(), step.atNanos(), role));
  }

  private String label(Step step, String key) {
    var what = Messages.of("stage.step." + key);
    if (step.segment() > 0) {
      what = Messages.of("stage.step.segment", what, Numbers.count(step.segment()));
    }
    return severalAttempts
        ? Messages.of("stage.step.attempt", what, Numbers.count(step.attempt()))
        : what;
  }

  private long end(Step step, int index) {
    return Math.min(until, wholeEnd(step, index));
  }

  private long wholeEnd(Step step, int index) {
    var steps = request.steps();
    for (int i = index + 1; i < steps.size(); i++) {
      var later = steps.get(i);
      if (follows(step, later)) {
        return later.atNanos();
      }
    }
    // What goes on at the end of the window is known as far as that.
    return Math.max(step.atNanos(), plannedEnd(step));
  }

  private long plannedEnd(Step step) {
    var batch = batch(step);
    return batch != null ? batch.endNanos() : window.detail().toNanos();
  }

  private static boolean follows(Step step, Step later) {
    if (step.kind() == Step.Kind.PAUSED) {
      return later.kind() == Step.Kind.SENT;
    }
    boolean same = later.attempt() == step.attempt();
    boolean gives = later.kind() == Step.Kind.ABANDONED || later.kind() == Step.Kind.PAUSED;
    return switch (step.kind()) {
      case EXECUTING ->
          same
              && later.segment() == step.segment()
              && later.slot() == step.slot()
              && !gives
              && later.shard() == step.shard();
      case QUEUED -> same && later.segment() == step.segment() && !gives;
      case EXECUTED -> same && later.segment() == 0 && !gives;
      default -> same && !gives;
    };
  }

  private void queued(Step step, int index) {
    boolean cold = step.slot() > 0 && starts(step, end(step, index));
    var where = step.slot() > 0 ? names.whole(key(step)) : pool(step);
    bar(step, index, cold ? "start" : "queue", where, cold ? ColorRole.STARTING : ColorRole.QUEUED);
  }

  /** Whether an instance became ready only when the wait at it was over. */
  private boolean starts(Step step, long end) {
    return window.detail().instances().stream()
        .filter(other -> other.pool() == step.pool() && other.shard() == step.shard())
        .filter(other -> other.slot() == step.slot())
        .anyMatch(
            other ->
                other.kind() == InstanceStep.Kind.STARTING
                    && other.atNanos() <= step.atNanos()
                    && other.untilNanos() == end);
  }

  /** Of the segments of a request all but the last wait to be merged. */
  private void parted(Step step, int index) {
    if (step.segment() > 0) {
      bar(step, index, "others", "", ColorRole.IDLE);
    }
  }

  private static InstanceKey key(Step step) {
    return new InstanceKey(step.pool(), step.shard(), step.slot());
  }

  private String pool(Step step) {
    var pools = window.run().scenario().pools();
    return pools.size() > 1 && step.pool() > 0 ? pools.get(step.pool() - 1).name() : "";
  }

  /** Where it was served, and together with whom. */
  private String served(Step step) {
    var name = names.whole(key(step));
    var batch = batch(step);
    if (batch == null || batch.requests().size() == 1) {
      return name;
    }
    var others =
        batch.requests().stream()
            .filter(id -> id != request.id())
            .limit(MOST_NAMED)
            .map(id -> Long.toString(id + 1))
            .collect(Collectors.joining(", "));
    var more = batch.requests().size() - 1 > MOST_NAMED ? " \u2026" : "";
    return Messages.of("stage.step.together", name, others + more);
  }

  private @Nullable BatchRecord batch(Step step) {
    if (step.kind() != Step.Kind.EXECUTING) {
      return null;
    }
    return window.batches().stream()
        .filter(b -> b.startNanos() == step.atNanos() && b.pool() == step.pool())
        .filter(b -> b.shard() == step.shard() && b.slot() == step.slot())
        .findFirst()
        .orElse(null);
  }
}
