/**
 * What all of the window shares: its texts and its way to load a view. The packages below are one
 * idea each: editing a scenario, knobs, tiles, transport, the Explore view, the shell around it.
 */
@NullMarked
package dev.servescope.ui;

import org.jspecify.annotations.NullMarked;
