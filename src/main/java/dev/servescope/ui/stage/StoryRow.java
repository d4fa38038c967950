package dev.servescope.ui.stage;

import dev.servescope.ui.theme.ColorRole;

/**
 * A part of a story.
 *
 * @param what what happened
 * @param where or with whom, empty where that says nothing
 * @param toNanos the same as {@code fromNanos} for what took no time
 */
public record StoryRow(String what, String where, long fromNanos, long toNanos, ColorRole role) {
  /** How long it took, in seconds. */
  public double seconds() {
    return (toNanos - fromNanos) / 1e9;
  }
}
