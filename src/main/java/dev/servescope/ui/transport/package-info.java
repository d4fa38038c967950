/**
 * The playhead that plays a finished run like a film, and its controls. Playing moves a time and
 * nothing else: what was simulated stays as it is.
 */
@NullMarked
package dev.servescope.ui.transport;

import org.jspecify.annotations.NullMarked;
