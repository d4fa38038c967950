/**
 * Recorded traces in CSV files. Each known header is a {@link
 * dev.servescope.storage.trace.TraceFormat}; rows that cannot be used are counted and named by
 * their line, the rest is used, sorted and rebased to zero.
 */
@NullMarked
package dev.servescope.storage.trace;

import org.jspecify.annotations.NullMarked;
