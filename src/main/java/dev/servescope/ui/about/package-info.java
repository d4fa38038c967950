/** What the program says of itself: version, licence, how to cite it, the software of others. */
@NullMarked
package dev.servescope.ui.about;

import org.jspecify.annotations.NullMarked;
