package dev.servescope.ui.plot;

import dev.servescope.ui.theme.Tint;
import java.util.List;

/** A sample of how something is drawn, with its name. */
public record LegendEntry(String label, Tint tint, Sample sample) {
  /** What the sample looks like. */
  public sealed interface Sample {
    /** A short line. */
    record Stroked(Stroke stroke) implements Sample {}

    /** A small square. */
    record Filled() implements Sample {}

    /** A dot, or a ring. */
    record Dot(boolean hollow) implements Sample {}

    /**
     * Colours from that of the least value to that of the largest.
     *
     * @param low the least value; the largest is the label
     */
    record Ramp(String low, List<Tint> tints) implements Sample {
      public Ramp {
        tints = List.copyOf(tints);
      }
    }
  }

  /** An entry for an area or a block. */
  public static LegendEntry area(String label, Tint tint) {
    return new LegendEntry(label, tint, new Sample.Filled());
  }
}
