/** The executive of the simulation: a list of events in order, and the loop that follows it. */
@NullMarked
package dev.servescope.engine.event;

import org.jspecify.annotations.NullMarked;
