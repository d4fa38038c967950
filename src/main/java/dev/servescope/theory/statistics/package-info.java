/**
 * How far a simulated figure can be trusted: intervals of confidence, how much of a run to drop at
 * its start, and how to cut one long run into pieces that tell of each other's error.
 */
@NullMarked
package dev.servescope.theory.statistics;

import org.jspecify.annotations.NullMarked;
