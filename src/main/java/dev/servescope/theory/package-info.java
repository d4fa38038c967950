/** What queueing theory and statistics know without simulating. This layer may use scenarios. */
@NullMarked
package dev.servescope.theory;

import org.jspecify.annotations.NullMarked;
