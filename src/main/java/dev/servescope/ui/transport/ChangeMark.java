package dev.servescope.ui.transport;

/**
 * A timed change as the time line shows it.
 *
 * @param seconds when, from the start of the run
 * @param text what, in a few words
 * @param harm whether it is a fault
 */
public record ChangeMark(double seconds, String text, boolean harm) {}
