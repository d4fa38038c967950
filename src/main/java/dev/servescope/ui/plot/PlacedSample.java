package dev.servescope.ui.plot;

/** Where the sample of a legend entry is drawn. */
record PlacedSample(LegendEntry entry, Box box) {}
