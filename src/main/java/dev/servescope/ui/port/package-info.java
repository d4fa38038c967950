/**
 * What the window asks of the world outside it: scenarios, traces, pictures and settings that last.
 * The window declares these interfaces and {@code app} wires them to storage, so that a view model
 * is tested with a few lines in their place. Plain Java; no method may be called on the thread that
 * draws, as each may wait for a disk.
 *
 * <p>The message of every {@link java.io.IOException} here is a sentence that can be shown as it
 * is.
 */
@NullMarked
package dev.servescope.ui.port;

import org.jspecify.annotations.NullMarked;
