/**
 * The figures of a scenario as they are given to other programs, as values. Times are in seconds,
 * money in dollars, shares between 0 and 1; a figure that does not exist is not-a-number.
 */
@NullMarked
package dev.servescope.run.report;

import org.jspecify.annotations.NullMarked;
