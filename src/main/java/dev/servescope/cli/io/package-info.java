/**
 * Streams, files and exit codes: how results get out, and how everything that can go wrong ends.
 */
@NullMarked
package dev.servescope.cli.io;

import org.jspecify.annotations.NullMarked;
