/** Which serving pattern suits a scenario's traffic, and the runs that show it. */
@NullMarked
package dev.servescope.study.guide;

import org.jspecify.annotations.NullMarked;
