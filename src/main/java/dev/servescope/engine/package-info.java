/**
 * The simulation: a pure function from a scenario to a run. The same scenario gives the same run to
 * the last bit, on every machine and on any thread.
 */
@NullMarked
package dev.servescope.engine;

import org.jspecify.annotations.NullMarked;
