/** Reports: the figures of runs with their intervals, gathered for other programs and for print. */
@NullMarked
package dev.servescope.study.report;

import org.jspecify.annotations.NullMarked;
