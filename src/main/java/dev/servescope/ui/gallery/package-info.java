/**
 * The gallery: the cases of teaching texts as cards to be found and opened, and the figures of the
 * open case beside its charts.
 */
@NullMarked
package dev.servescope.ui.gallery;

import org.jspecify.annotations.NullMarked;
