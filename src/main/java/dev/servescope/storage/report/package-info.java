/** Reports as files for other programs. */
@NullMarked
package dev.servescope.storage.report;

import org.jspecify.annotations.NullMarked;
