/**
 * The search for the cheapest scenario that meets targets, as it goes, and the guide to patterns.
 */
@NullMarked
package dev.servescope.ui.find;

import org.jspecify.annotations.NullMarked;
