/**
 * Which closed forms hold for a scenario: each is tested against every part of it, and says in
 * words which of its conditions are broken.
 */
@NullMarked
package dev.servescope.theory.claim;

import org.jspecify.annotations.NullMarked;
