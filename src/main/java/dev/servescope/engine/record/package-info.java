/** Turns what happens in the serving model into the values of a run. */
@NullMarked
package dev.servescope.engine.record;

import org.jspecify.annotations.NullMarked;
