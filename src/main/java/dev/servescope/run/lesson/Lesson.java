package dev.servescope.run.lesson;

import dev.servescope.scenario.quantity.Check;
import java.util.List;

/**
 * A lesson: a few steps that one takes in their order.
 *
 * @param key what it is remembered by, such as the name of its file
 * @param title a few words
 * @param summary what one learns, in a sentence
 * @param minutes how long it takes, from 1 to {@value #LONGEST}
 * @param steps at least one, up to {@value #MOST_STEPS}
 */
public record Lesson(
    String key, Text title, Text summary, int minutes, Level level, List<Step> steps) {
  /** The most steps. */
  public static final int MOST_STEPS = 40;

  /** The most minutes. */
  public static final int LONGEST = 240;

  /** How much it asks of somebody. */
  public enum Level {
    /** No knowledge. */
    START,
    /** What the lessons before it tell. */
    NEXT,
    /** All of it. */
    EXPERT
  }

  /** Refuses no steps. */
  public Lesson {
    steps = List.copyOf(steps);
    Check.range("minutes", minutes, 1, LONGEST);
    Check.range("steps", steps.size(), 1, MOST_STEPS);
  }
}
