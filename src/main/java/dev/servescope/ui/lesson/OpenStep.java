package dev.servescope.ui.lesson;

import dev.servescope.run.lesson.Lesson;
import dev.servescope.run.lesson.Step;

/**
 * A step of a lesson that is taken.
 *
 * @param index 0 for the first
 */
record OpenStep(Lesson lesson, int index) {
  Step step() {
    return lesson.steps().get(index);
  }

  boolean isLast() {
    return index == lesson.steps().size() - 1;
  }
}
