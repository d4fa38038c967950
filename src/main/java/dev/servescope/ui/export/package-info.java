/**
 * Pictures of the charts, for reports and slides: what is on them, how large they are, and where
 * they go. Every picture is laid out and drawn anew at its own size.
 */
@NullMarked
package dev.servescope.ui.export;

import org.jspecify.annotations.NullMarked;
