package dev.servescope.study.gallery;

import dev.servescope.run.Frames;
import dev.servescope.run.gallery.Level;
import dev.servescope.run.gallery.Measured.Course;
import dev.servescope.run.gallery.Measured.TimeShare;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Figures over stretches of a run: over the frames that begin in them. */
final class Courses {
  private Courses() {}

  static double of(Course course, Frames frames) {
    var stretch =
        IntStream.range(0, frames.count())
            .filter(i -> isIn(course, frames.startSeconds(i)))
            .toArray();
    return switch (course.over()) {
      case MEAN -> mean(course.level(), frames, stretch);
      case MAX -> each(course.level(), frames, stretch).max().orElse(Double.NaN);
      case MIN -> each(course.level(), frames, stretch).min().orElse(Double.NaN);
    };
  }

  /** The last frame may be shorter; it counts like the others. */
  static double of(TimeShare share, Frames frames) {
    var all = IntStream.range(0, frames.count()).toArray();
    var values = each(share.level(), frames, all).toArray();
    long enough = DoubleStream.of(values).filter(value -> value >= share.atLeast()).count();
    return (double) enough / values.length;
  }

  private static boolean isIn(Course course, double seconds) {
    return seconds >= course.from().toNanos() / 1e9 && seconds < course.to().toNanos() / 1e9;
  }

  private static double mean(Level level, Frames frames, int[] stretch) {
    double part = IntStream.of(stretch).mapToDouble(i -> level.part(frames, i)).sum();
    return part / IntStream.of(stretch).mapToDouble(i -> level.whole(frames, i)).sum();
  }

  /** The frames that have the figure at all. */
  private static DoubleStream each(Level level, Frames frames, int[] stretch) {
    return IntStream.of(stretch)
        .filter(i -> level.whole(frames, i) > 0)
        .mapToDouble(i -> level.part(frames, i) / level.whole(frames, i));
  }
}
