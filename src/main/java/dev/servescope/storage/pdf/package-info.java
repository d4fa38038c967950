/**
 * Drawings as PDF, whose text stays text: a page of lines, areas and words, with the glyphs of the
 * bundled typeface that it uses. It writes the small part of the format that a chart needs (ISO
 * 32000-1), as the libraries that write all of it are as large as the rest of the program and take
 * no typeface with PostScript outlines.
 */
@NullMarked
package dev.servescope.storage.pdf;

import org.jspecify.annotations.NullMarked;
