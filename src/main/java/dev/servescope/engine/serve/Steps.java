package dev.servescope.engine.serve;

import dev.servescope.run.InstanceStep;
import dev.servescope.run.Outcome;
import dev.servescope.run.Step;

/**
 * Tells a recorder of each step of each request and instance, if it wishes to know. Ordinary runs
 * do not: a final class with one field to look at costs them next to nothing.
 */
final class Steps {
  private final Recorder recorder;
  private final boolean wanted;

  Steps(Recorder recorder) {
    this.recorder = recorder;
    this.wanted = recorder.followsSteps();
  }

  /** Whether anybody wishes to know. */
  boolean areWanted() {
    return wanted;
  }

  /** Something has happened to an attempt as a whole. */
  void attempt(Request request, Step.Kind kind) {
    if (wanted) {
      recorder.step(request, kind, 0, 0, 0);
    }
  }

  /** A segment has joined a line. */
  void queued(Line line, Segment segment) {
    if (wanted) {
      int slot = line.owner == null ? 0 : line.owner.slot + 1;
      at(segment, Step.Kind.QUEUED, line.shard, slot);
    }
  }

  /** An instance has begun with a batch. */
  void executing(Instance instance) {
    if (wanted) {
      for (var segment = instance.batch.head(); segment != null; segment = segment.next) {
        at(segment, Step.Kind.EXECUTING, instance.shard, instance.slot + 1);
      }
    }
  }

  /** Something has happened to a segment at an instance. */
  void at(Instance instance, Segment segment, Step.Kind kind) {
    if (wanted) {
      at(segment, kind, instance.shard, instance.slot + 1);
    }
  }

  /** A segment has found no place, or could not be served. */
  void lost(Segment segment, Outcome outcome) {
    if (wanted) {
      boolean refused = outcome == Outcome.REFUSED;
      at(segment, refused ? Step.Kind.OVERFLOWED : Step.Kind.BROKEN, segment.shard, 0);
    }
  }

  /** A segment was taken out of its line. */
  void dropped(Segment segment) {
    if (wanted) {
      at(segment, Step.Kind.DROPPED, segment.shard, 0);
    }
  }

  private void at(Segment segment, Step.Kind kind, Shard shard, int slot) {
    recorder.step(segment.request, kind, segment.number, shard.index + 1, slot);
  }

  /** Something has happened to an instance that has no planned end. */
  void instance(Instance instance, InstanceStep.Kind kind, int count) {
    if (wanted) {
      recorder.step(instance, kind, instance.site.world.clock.now(), count);
    }
  }

  /** Something has begun at an instance. */
  void instance(Instance instance, InstanceStep.Kind kind, long untilNanos, int count) {
    if (wanted) {
      recorder.step(instance, kind, untilNanos, count);
    }
  }
}
