/** Several scenarios on the same traffic: what differs in them, and what comes of it. */
@NullMarked
package dev.servescope.study.compare;

import org.jspecify.annotations.NullMarked;
