/**
 * Plots of anything against time or a quantity; nothing here knows what is plotted. A {@link
 * dev.servescope.ui.plot.Figure} is a value; {@link dev.servescope.ui.plot.FigureLayout} places its
 * parts for a size, {@link dev.servescope.ui.plot.FigurePainter} draws them on a {@link
 * dev.servescope.ui.plot.Surface}, which is a canvas or an SVG file, and {@link
 * dev.servescope.ui.plot.PlotView} shows it in a window, where a playhead and a cursor move above
 * the drawing without redrawing it.
 */
@NullMarked
package dev.servescope.ui.plot;

import org.jspecify.annotations.NullMarked;
