/**
 * The stage: the architecture of a scenario with the requests of its run on their way through it.
 * All that is shown is read off the records of a window of the run; nothing is made up in between.
 */
@NullMarked
package dev.servescope.ui.stage;

import org.jspecify.annotations.NullMarked;
