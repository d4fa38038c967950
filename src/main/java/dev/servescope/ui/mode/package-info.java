/** What each mode of the window is to the window. */
@NullMarked
package dev.servescope.ui.mode;

import org.jspecify.annotations.NullMarked;
