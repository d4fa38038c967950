/** How numbers are written for people: three significant digits, with their unit, in any locale. */
@NullMarked
package dev.servescope.ui.text;

import org.jspecify.annotations.NullMarked;
