/**
 * The controls that change a scenario. A {@link dev.servescope.ui.knob.KnobSpec} says what a knob
 * reads and writes, its range, its text and when it has no effect, and is tested without a window;
 * a {@link dev.servescope.ui.knob.Knob} shows one.
 */
@NullMarked
package dev.servescope.ui.knob;

import org.jspecify.annotations.NullMarked;
