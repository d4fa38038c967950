package dev.servescope.ui;

import dev.servescope.scenario.Scenario;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Results that are of another scenario than the one of the window: they are dimmed, and told. */
public final class Stale {
  private static final PseudoClass CLASS = PseudoClass.getPseudoClass("stale");

  private Stale() {}

  /** Dims nodes, or lets them shine again. */
  public static void mark(boolean stale, Node... nodes) {
    for (var node : nodes) {
      node.pseudoClassStateChanged(CLASS, stale);
    }
  }

  /**
   * What is to be known of such results.
   *
   * @param of the scenario that they are of
   * @param now the scenario of the window
   */
  public static String text(Scenario of, Scenario now) {
    return of.name().equals(now.name())
        ? Messages.of("stale.before")
        : Messages.of("stale.other", of.name());
  }
}
