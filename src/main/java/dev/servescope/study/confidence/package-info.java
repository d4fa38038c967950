/**
 * How far the figures of a run can be trusted: the same scenario with other luck, many times, and
 * what is left when the start of a run is not counted.
 */
@NullMarked
package dev.servescope.study.confidence;

import org.jspecify.annotations.NullMarked;
