package dev.servescope.ui.plot;

/** The pixel of a tick along its axis. Its label is among the texts, unless it had no room. */
record PlacedTick(double pixel, double value) {}
