/** The rules by which pools are scaled, each in a file of its own; they know no events. */
@NullMarked
package dev.servescope.engine.scale;

import org.jspecify.annotations.NullMarked;
