/** What the command line wants of others: a window, and pictures of charts. */
@NullMarked
package dev.servescope.cli.port;

import org.jspecify.annotations.NullMarked;
