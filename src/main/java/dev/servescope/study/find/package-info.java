/**
 * The cheapest scenario that meets targets, found by runs: candidates from the values that knobs
 * may take, a race between them, and a confirmation of the winner under other chance.
 */
@NullMarked
package dev.servescope.study.find;

import org.jspecify.annotations.NullMarked;
