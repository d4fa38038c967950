package dev.servescope.ui.chart;

import dev.servescope.scenario.Pattern;
import dev.servescope.ui.theme.ColorRole;

/** The colour that a pattern has in every chart. */
public final class PatternColor {
  private PatternColor() {}

  /** The role of a pattern; several patterns together have one of their own. */
  public static ColorRole of(Pattern pattern) {
    return switch (pattern) {
      case SINGLE -> ColorRole.SINGLE;
      case REPLICATED -> ColorRole.REPLICATED;
      case SHARDED -> ColorRole.SHARDED;
      case SHARDED_REPLICATED, COMBINED -> ColorRole.COMBINED;
      case EVENT_DRIVEN -> ColorRole.EVENT_DRIVEN;
    };
  }
}
