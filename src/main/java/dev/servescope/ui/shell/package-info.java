/**
 * The window around the views: tool bar, menus and keys, files, messages, theme, and what happens
 * when something goes wrong.
 */
@NullMarked
package dev.servescope.ui.shell;

import org.jspecify.annotations.NullMarked;
