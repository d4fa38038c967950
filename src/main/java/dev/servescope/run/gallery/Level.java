package dev.servescope.run.gallery;

import dev.servescope.run.Component;
import dev.servescope.run.Frames;
import java.util.stream.Stream;

/** A figure that a run has over time, as the ratio of two sums over frames. */
public enum Level {
  /** Instances that were asked for and have not ended. */
  INSTANCES,
  /** Instances that are ready. */
  READY,
  /** Instances in execution. */
  RUNNING,
  /** Requests waiting. */
  QUEUE,
  /** Mean latency of those answered, seconds. */
  LATENCY,
  /** Share of those that ended which were answered without error. */
  AVAILABILITY,
  /** Requests that arrive an hour. */
  OFFERED_PER_HOUR,
  /** Answers an hour. */
  ANSWERS_PER_HOUR,
  /** Dollars an hour. */
  COST_PER_HOUR,
  /** Busy time over ready time. */
  UTILIZATION;

  /** What frame {@code index} adds to the upper sum. */
  public double part(Frames frames, int index) {
    return switch (this) {
      case INSTANCES ->
          frames.starting().at(index)
              + frames.idle().at(index)
              + frames.busy().at(index)
              + frames.down().at(index);
      case READY -> frames.idle().at(index) + frames.busy().at(index);
      case RUNNING, UTILIZATION -> frames.busy().at(index);
      case QUEUE -> frames.queue().at(index);
      case LATENCY ->
          Stream.of(Component.values()).mapToDouble(its -> frames.component(its).at(index)).sum();
      case AVAILABILITY -> frames.completed().at(index);
      case OFFERED_PER_HOUR -> frames.offered().at(index) * 3600;
      case ANSWERS_PER_HOUR -> frames.completed().at(index) * 3600;
      case COST_PER_HOUR ->
          frames.cost().values().stream().mapToDouble(its -> its.at(index)).sum() * 3600;
    };
  }

  /** What frame {@code index} adds to the lower sum. */
  public double whole(Frames frames, int index) {
    return switch (this) {
      case INSTANCES, READY, RUNNING, QUEUE -> 1;
      case UTILIZATION -> frames.busy().at(index) + frames.idle().at(index);
      case LATENCY -> frames.completed().at(index);
      case AVAILABILITY ->
          frames.completed().at(index)
              + frames.refused().at(index)
              + frames.timedOut().at(index)
              + frames.failed().at(index);
      case OFFERED_PER_HOUR, ANSWERS_PER_HOUR, COST_PER_HOUR -> frames.frameSeconds();
    };
  }
}
