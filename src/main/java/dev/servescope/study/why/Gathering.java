package dev.servescope.study.why;

import dev.servescope.run.Component;
import dev.servescope.run.Frames;
import dev.servescope.run.Run;
import java.util.Arrays;
import java.util.Optional;

/** Whether a part of latency came about in a short stretch of a run. */
final class Gathering {
  /** So much of the part is to lie in the stretch. */
  private static final double MOST = 0.8;

  /** So much of the run at the most. */
  private static final double SHORT = 0.25;

  private Gathering() {}

  /** The shortest stretch with most of a part, if it is short; waiting only is looked for. */
  static Optional<Finding.Stretch> of(Run run, Part part) {
    return switch (part) {
      case LIMIT -> shortest(run, Component.LIMIT);
      case QUEUE -> shortest(run, Component.QUEUE);
      case START -> shortest(run, Component.START);
      case RETRY -> shortest(run, Component.RETRY);
      case NETWORK, BATCH, WORK, STRAGGLERS, SPLIT, MERGE -> Optional.empty();
    };
  }

  private static Optional<Finding.Stretch> shortest(Run run, Component component) {
    var seconds = run.frames().component(component).toArray();
    int most = (int) (SHORT * seconds.length);
    double wanted = MOST * Arrays.stream(seconds).sum();
    int from = 0;
    int best = most + 1;
    int start = 0;
    double sum = 0;
    for (int end = 0; end < seconds.length; end++) {
      sum += seconds[end];
      while (start < end && sum - seconds[start] >= wanted) {
        sum -= seconds[start++];
      }
      if (sum >= wanted && end + 1 - start < best) {
        best = end + 1 - start;
        from = start;
      }
    }
    return best > most ? Optional.empty() : Optional.of(stretch(run.frames(), from, best));
  }

  private static Finding.Stretch stretch(Frames frames, int from, int count) {
    return new Finding.Stretch(frames.startSeconds(from), frames.startSeconds(from + count));
  }
}
