/**
 * What lasts: scenarios in files, settings, and the open scenario kept against a crash. Traces and
 * pictures have packages of their own below. The only layer that knows Jackson, CSV and PNG.
 */
@NullMarked
package dev.servescope.storage;

import org.jspecify.annotations.NullMarked;
