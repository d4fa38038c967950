/** The Compare mode: scenarios beside each other, as rows of a table and as lines of charts. */
@NullMarked
package dev.servescope.ui.compare;

import org.jspecify.annotations.NullMarked;
