package dev.servescope.ui.lesson;

import dev.servescope.run.lesson.Lesson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which steps of which lessons are done.
 *
 * @param steps for each lesson's key the steps, 0 for the first, in their order
 */
public record Progress(Map<String, List<Integer>> steps) {
  /** Nothing is done. */
  public static final Progress NONE = new Progress(Map.of());

  /** Keeps a copy. */
  public Progress {
    steps = Map.copyOf(steps);
  }

  /** Whether a step is done. */
  boolean isDone(Lesson lesson, int index) {
    return done(lesson).contains(index);
  }

  /** How many steps of a lesson are done. */
  int count(Lesson lesson) {
    return (int) done(lesson).stream().filter(index -> index < lesson.steps().size()).count();
  }

  /** Whether all of a lesson is done. */
  boolean isDone(Lesson lesson) {
    return count(lesson) == lesson.steps().size();
  }

  /** Where to go on: the first step that is not done, or the very first. */
  int next(Lesson lesson) {
    return IntStream.range(0, lesson.steps().size())
        .filter(index -> !isDone(lesson, index))
        .findFirst()
        .orElse(0);
  }

  /** The same with a step done. */
  Progress with(Lesson lesson, int index) {
    if (isDone(lesson, index)) {
      return this;
    }
    var more = new TreeMap<>(steps);
    more.put(
        lesson.key(), Stream.concat(done(lesson).stream(), Stream.of(index)).sorted().toList());
    return new Progress(more);
  }

  private List<Integer> done(Lesson lesson) {
    return steps.getOrDefault(lesson.key(), List.of());
  }
}
