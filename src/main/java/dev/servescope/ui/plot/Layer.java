package dev.servescope.ui.plot;

import dev.servescope.ui.theme.Tint;

/** One part of a whole that is drawn as an area on those before it. An empty label has no entry. */
public record Layer(String label, Curve curve, Tint tint) {}
