/** The quantities that cross layers, and the text that people write and read them in. */
@NullMarked
package dev.servescope.scenario.quantity;

import org.jspecify.annotations.NullMarked;
