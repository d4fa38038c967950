/**
 * The serving model that lives by the events: requests arrive, are split, wait, form batches, are
 * served by instances that start, fail and end, and are merged. It holds no statistics; a {@link
 * dev.servescope.engine.serve.Recorder} is told of everything.
 */
@NullMarked
package dev.servescope.engine.serve;

import org.jspecify.annotations.NullMarked;
