/**
 * Sweeps: a scenario run over ranges of one or two of its values, and what the curves and maps that
 * come of it show.
 */
@NullMarked
package dev.servescope.study.sweep;

import org.jspecify.annotations.NullMarked;
