/**
 * The values of a scenario that a study may vary: their names, where they stand, how they are
 * written, and ranges of them as text.
 */
@NullMarked
package dev.servescope.study.knob;

import org.jspecify.annotations.NullMarked;
