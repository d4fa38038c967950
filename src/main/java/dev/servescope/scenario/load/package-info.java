/** What is asked of a service: when requests arrive, what they need, and who sends them. */
@NullMarked
package dev.servescope.scenario.load;

import org.jspecify.annotations.NullMarked;
