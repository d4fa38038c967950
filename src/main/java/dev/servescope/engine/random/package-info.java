/**
 * Random numbers, one stream for each cause, so that a change of one thing leaves the chance of all
 * others as it was. All samplers give the same bits on every machine: integer generators,
 * arithmetic, square roots and {@link StrictMath}.
 */
@NullMarked
package dev.servescope.engine.random;

import org.jspecify.annotations.NullMarked;
