/** The window's sweeps: what is varied, how far it is, and charts of what came. */
@NullMarked
package dev.servescope.ui.sweep;

import org.jspecify.annotations.NullMarked;
