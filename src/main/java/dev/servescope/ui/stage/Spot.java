package dev.servescope.ui.stage;

/** A point on the stage, in pixels. */
record Spot(double x, double y) {}
