/** What was read from a recorded trace: traffic, work, and the rows that could not be used. */
@NullMarked
package dev.servescope.scenario.trace;

import org.jspecify.annotations.NullMarked;
