/**
 * The six numbers above the charts. Only this package knows the tile library; everybody else hands
 * it a run, and it is fed from one place, at most ten times a second.
 */
@NullMarked
package dev.servescope.ui.tile;

import org.jspecify.annotations.NullMarked;
