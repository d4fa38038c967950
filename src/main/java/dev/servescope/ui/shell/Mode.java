package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import dev.servescope.ui.mode.ModeView;
import java.util.function.Function;

/**
 * One way to use the window.
 *
 * @param id names its button ({@code mode-ID}) and its texts ({@code mode.ID}, {@code mode.ID.tip})
 * @param view makes what stands in the middle of the window, when the mode is first shown
 */
record Mode(String id, Function<WindowModel, ModeView> view) {
  /** What the button says. */
  String title() {
    return Messages.of("mode." + id);
  }

  /** What the button does. */
  String tip() {
    return Messages.of("mode." + id + ".tip");
  }
}
