package dev.servescope.study.confidence;

import dev.servescope.run.Frames;

/** A level that every frame of a run has. */
public enum FrameMeasure {
  /** Requests waiting, time average. */
  QUEUE {
    @Override
    double at(Frames frames, int index) {
      return frames.queue().at(index);
    }
  },
  /** Instances starting or in execution, time average. */
  WORKING {
    @Override
    double at(Frames frames, int index) {
      return frames.busy().at(index) + frames.starting().at(index);
    }
  },
  /** Instances in execution, time average. */
  RUNNING {
    @Override
    double at(Frames frames, int index) {
      return frames.busy().at(index);
    }
  },
  /** Answers a second. */
  THROUGHPUT {
    @Override
    double at(Frames frames, int index) {
      return frames.completed().at(index) / frames.frameSeconds();
    }
  },
  /** Cost, dollars an hour. */
  DOLLARS_PER_HOUR {
    @Override
    double at(Frames frames, int index) {
      double dollars = frames.cost().values().stream().mapToDouble(its -> its.at(index)).sum();
      return dollars * 3600 / frames.frameSeconds();
    }
  };

  abstract double at(Frames frames, int index);
}
