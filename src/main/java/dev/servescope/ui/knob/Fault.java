package dev.servescope.ui.knob;

import dev.servescope.ui.knob.catalog.Blame;
import dev.servescope.ui.knob.catalog.Catalog;

/**
 * A change that was refused because of another control than the one that asked.
 *
 * @param asked the control that asked
 * @param blame the one that is in the way
 * @param sentence what stands there, and what may
 */
record Fault(String asked, Blame blame, String sentence) {
  /** What the control is called that is in the way. */
  String label() {
    return Catalog.label(blame.control());
  }
}
