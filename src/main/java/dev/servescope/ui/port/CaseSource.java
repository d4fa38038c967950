package dev.servescope.ui.port;

import dev.servescope.run.gallery.Case;
import java.util.List;

/** The cases that come with the program. */
@FunctionalInterface
public interface CaseSource {
  /** Reads them all; it takes a moment, so it is not called on the thread that draws. */
  List<Case> all();
}
