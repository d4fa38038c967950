/** The demand of a scenario come to life: when requests arrive and what each of them needs. */
@NullMarked
package dev.servescope.engine.load;

import org.jspecify.annotations.NullMarked;
