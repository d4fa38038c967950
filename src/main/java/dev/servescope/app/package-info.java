/** Puts the layers together and starts the program. */
@NullMarked
package dev.servescope.app;

import org.jspecify.annotations.NullMarked;
