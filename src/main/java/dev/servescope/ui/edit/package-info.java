/**
 * Changing a scenario: the present value, the values before it, and whether it is the one in the
 * file. Controls hand in a whole new scenario; undo is the previous value.
 */
@NullMarked
package dev.servescope.ui.edit;

import org.jspecify.annotations.NullMarked;
