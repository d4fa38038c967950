package dev.servescope.ui.plot;

import dev.servescope.ui.theme.Tint;

/** The hairline from where a mark leaves the plot to its label, which may have had to give way. */
record Leader(double fromY, double toY, Tint tint) {}
