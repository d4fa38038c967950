/**
 * The charts of a run: pure functions from a {@link dev.servescope.run.Run} and, where there is one
 * to compare with, a baseline to a {@link dev.servescope.ui.plot.Figure}. Times are seconds from
 * the start of the run; the axis covers the whole horizon from the first preview on, so that it
 * stands still while a run fills it.
 */
@NullMarked
package dev.servescope.ui.chart;

import org.jspecify.annotations.NullMarked;
