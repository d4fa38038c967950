/**
 * What a run of a scenario gave, as immutable values of bounded size: totals, frames of equal
 * length, lanes of instances, and the requests and batches of a window. Times are nanoseconds from
 * the start of the run where they are exact and seconds where they are statistics.
 */
@NullMarked
package dev.servescope.run;

import org.jspecify.annotations.NullMarked;
