package dev.servescope.ui.sweep;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls down to what has come below the edge. */
final class Reveal {
  private static final double MARGIN = 12;

  private Reveal() {}

  /**
   * Brings as much of a node into sight as is possible without another, above it, going out of
   * sight. Never scrolls up.
   *
   * @param last a child of what is scrolled
   * @param kept so is this
   */
  static void below(ScrollPane pane, Node last, Node kept) {
    // What has just been said has no height before it is laid out.
    pane.applyCss();
    pane.layout();
    double shown = pane.getViewportBounds().getHeight();
    double scrollable = pane.getContent().getLayoutBounds().getHeight() - shown;
    double wanted = last.getBoundsInParent().getMaxY() + MARGIN - shown;
    double most = kept.getBoundsInParent().getMinY() - MARGIN;
    double share = Math.min(1, Math.min(wanted, most) / scrollable);
    if (scrollable > 0 && share > pane.getVvalue()) {
      pane.setVvalue(share);
    }
  }
}
