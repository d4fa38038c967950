/**
 * Examines cases of teaching texts: runs their scenarios, as often as chance makes it necessary,
 * finds the figures in the runs and says which of the text's figures they meet.
 */
@NullMarked
package dev.servescope.study.gallery;

import org.jspecify.annotations.NullMarked;
