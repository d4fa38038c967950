/**
 * Cases of teaching texts as values: the scenarios that show a case, the figures that the text
 * gives, and how each of them is measured in runs of those scenarios. A measure is an expression
 * over runs, never a number of its own.
 */
@NullMarked
package dev.servescope.run.gallery;

import org.jspecify.annotations.NullMarked;
