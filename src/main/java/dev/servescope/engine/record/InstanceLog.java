package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance;
import dev.servescope.run.InstanceStep;
import dev.servescope.run.InstanceStep.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happens to instances in a window, and how they stood when it began. */
final class InstanceLog {
  /** Of the instances that are there before the window: what of their past still holds. */
  private final Map<Instance, List<InstanceStep>> standing = new LinkedHashMap<>();

  private final List<Entry> inside = new ArrayList<>();

  private record Entry(Instance instance, InstanceStep step) {}

  /** Something has happened before the window. */
  void before(Instance instance, InstanceStep step) {
    if (step.kind() == Kind.ENDED) {
      standing.remove(instance);
      return;
    }
    var steps = standing.computeIfAbsent(instance, its -> new ArrayList<>());
    steps.removeIf(older -> isOver(older.kind(), step.kind()));
    steps.add(step);
  }

  /** Something has happened in the window. */
  void inside(Instance instance, InstanceStep step) {
    inside.add(new Entry(instance, step));
  }

  /** The window begins later now: what is in it up to there has happened before it. */
  void beginAt(long from) {
    int past = 0;
    while (past < inside.size() && inside.get(past).step.atNanos() < from) {
      before(inside.get(past).instance, inside.get(past).step);
      past++;
    }
    inside.subList(0, past).clear();
  }

  int size() {
    return inside.size();
  }

  /** Whether what one step says no longer holds after another. */
  private static boolean isOver(Kind older, Kind newer) {
    return switch (older) {
      case STARTING, READY, DOWN -> newer == Kind.STARTING || newer == Kind.READY || crashed(newer);
      case PROBE_PASSED, PROBE_FAILED -> newer == Kind.PROBE_PASSED || newer == Kind.PROBE_FAILED;
      case TRUSTED, SHUNNED -> newer == Kind.TRUSTED || newer == Kind.SHUNNED;
      case SLOW, UNABLE -> newer == older || newer == Kind.WELL || crashed(newer);
      case RESTING, RESTED -> newer == Kind.RESTING || newer == Kind.RESTED || crashed(newer);
      case WELL -> newer == Kind.SLOW || newer == Kind.UNABLE || newer == Kind.WELL;
      case DRAINING, ENDED -> false;
    };
  }

  private static boolean crashed(Kind kind) {
    return kind == Kind.DOWN;
  }

  List<InstanceStep> toSteps() {
    var steps = new ArrayList<InstanceStep>();
    standing.values().forEach(steps::addAll);
    steps.sort(Comparator.comparingLong(InstanceStep::atNanos));
    inside.forEach(entry -> steps.add(entry.step));
    return steps;
  }
}
