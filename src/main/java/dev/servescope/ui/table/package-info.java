/** The data of charts as tables. */
@NullMarked
package dev.servescope.ui.table;

import org.jspecify.annotations.NullMarked;
