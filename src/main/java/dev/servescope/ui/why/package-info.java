/** The strip below the charts: what dominates the present run, and the single moves that help. */
@NullMarked
package dev.servescope.ui.why;

import org.jspecify.annotations.NullMarked;
