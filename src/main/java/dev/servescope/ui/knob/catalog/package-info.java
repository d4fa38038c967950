/**
 * Every knob, choice, switch, list and action there is: which part of a scenario each one changes,
 * in which range, and when it has no effect. One file for each group of the panel.
 */
@NullMarked
package dev.servescope.ui.knob.catalog;

import org.jspecify.annotations.NullMarked;
