/**
 * The command line: what is asked, by whom it is done, and how it ends. The only package that knows
 * picocli. It needs no JavaFX, so that a run starts fast; the window and the pictures of charts are
 * behind {@link dev.servescope.cli.port}.
 */
@NullMarked
package dev.servescope.cli;

import org.jspecify.annotations.NullMarked;
