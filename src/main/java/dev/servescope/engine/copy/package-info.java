/** Copies of a simulation under way, from which it can go on again. */
@NullMarked
package dev.servescope.engine.copy;

import org.jspecify.annotations.NullMarked;
