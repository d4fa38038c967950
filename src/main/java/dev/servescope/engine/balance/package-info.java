/** Which of several instances gets a request: one policy a file, and none of them knows events. */
@NullMarked
package dev.servescope.engine.balance;

import org.jspecify.annotations.NullMarked;
