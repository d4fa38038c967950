/**
 * What a control of the knob panel is, without its looks: ways into a scenario, quantities with
 * their texts and tracks, and the specs that a view shows. All of it is values and functions.
 */
@NullMarked
package dev.servescope.ui.knob.spec;

import org.jspecify.annotations.NullMarked;
