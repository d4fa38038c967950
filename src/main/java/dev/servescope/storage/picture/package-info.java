/**
 * Pictures as PNG files that say at what size they are to be printed and what made them, and the
 * scenarios that PNG, SVG and PDF carry. The only package that uses the JDK's image library; it
 * needs no display.
 */
@NullMarked
package dev.servescope.storage.picture;

import org.jspecify.annotations.NullMarked;
