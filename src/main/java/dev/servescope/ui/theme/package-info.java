/**
 * Colours, typefaces and themes. A colour is named by what it means ({@link
 * dev.servescope.ui.theme.ColorRole}); a {@link dev.servescope.ui.theme.Palette} says what it looks
 * like, for the style sheet, the plots and the exported pictures alike.
 */
@NullMarked
package dev.servescope.ui.theme;

import org.jspecify.annotations.NullMarked;
