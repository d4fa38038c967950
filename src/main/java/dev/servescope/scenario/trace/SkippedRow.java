package dev.servescope.scenario.trace;

/**
 * A row of a trace that could not be used.
 *
 * @param line the line of the file that the row starts on, 1 for the first
 * @param reason half a sentence such as {@code the arrival "x" is neither a number nor a time}
 */
public record SkippedRow(long line, String reason) {}
