package dev.servescope.ui.plot;

/** A labelled place on an axis. */
public record Tick(double value, String label) {}
