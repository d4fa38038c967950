/** Rate limits: how many requests a user may send in a time. */
@NullMarked
package dev.servescope.engine.limit;

import org.jspecify.annotations.NullMarked;
