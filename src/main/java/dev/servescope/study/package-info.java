/**
 * Questions that take runs to answer. What the window needs of the engine it gets here, without
 * knowing a thread.
 */
@NullMarked
package dev.servescope.study;

import org.jspecify.annotations.NullMarked;
