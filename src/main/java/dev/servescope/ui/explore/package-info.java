/**
 * The Explore view: knobs, tiles, charts and transport around one scenario. {@link
 * dev.servescope.ui.explore.ExploreModel} decides, the view binds.
 */
@NullMarked
package dev.servescope.ui.explore;

import org.jspecify.annotations.NullMarked;
