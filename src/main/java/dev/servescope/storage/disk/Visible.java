package dev.servescope.storage.disk;

import java.util.regex.Pattern;

/**
 * Words of a file within a sentence: what would move a terminal's cursor, break the line or turn
 * the direction of writing stands there as a mark that can be seen.
 */
public final class Visible {
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\p{Cs}]");

  private Visible() {}

  /** The text with a mark in the place of each such character. */
  public static String of(String text) {
    return UNSEEN.matcher(text).replaceAll("\ufffd");
  }
}
