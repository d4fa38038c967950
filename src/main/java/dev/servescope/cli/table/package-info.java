/** Figures as tables that people read: three significant digits, with units, in columns. */
@NullMarked
package dev.servescope.cli.table;

import org.jspecify.annotations.NullMarked;
