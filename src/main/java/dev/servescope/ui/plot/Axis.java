package dev.servescope.ui.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An axis; a range that is not given follows from the marks. */
public sealed interface Axis {
  /** Seconds from a start, with ticks at round times. */
  record Time(@Nullable Range range) implements Axis {}

  /** A quantity on a linear or logarithmic scale; a linear one found from marks includes zero. */
  record Values(Unit unit, Spacing spacing, @Nullable Range range) implements Axis {}

  /**
   * Named rows from top to bottom.
   *
   * @param name what the labels count, such as the name of a knob; empty where they say it
   */
  record Rows(String name, List<String> labels) implements Axis {
    public Rows {
      labels = List.copyOf(labels);
    }

    /** Rows whose labels say what they are. */
    public Rows(List<String> labels) {
      this("", labels);
    }
  }

  /** Named places beside each other, the first at 0, the next at 1. */
  record Places(List<String> labels) implements Axis {
    public Places {
      labels = List.copyOf(labels);
    }
  }

  /** How values are spaced along an axis. */
  enum Spacing {
    LINEAR,
    /** For values above zero. */
    LOGARITHMIC
  }

  /** A linear axis of a unit whose range follows from the marks. */
  static Values of(Unit unit) {
    return new Values(unit, Spacing.LINEAR, null);
  }

  /** The given range, if there is one. */
  default @Nullable Range givenRange() {
    return switch (this) {
      case Time(Range range) -> range;
      case Values(Unit _, Spacing _, Range range) -> range;
      case Rows rows -> new Range(0, Math.max(1, rows.labels().size()));
      case Places places -> new Range(-0.5, Math.max(1, places.labels().size()) - 0.5);
    };
  }

  /** One value of this axis as text. */
  default String format(double value) {
    return switch (this) {
      case Time _ -> Unit.SECONDS.format(value);
      case Values values -> values.unit().format(value);
      case Rows rows -> label(rows.labels(), (int) value);
      case Places places -> label(places.labels(), (int) Math.round(value));
    };
  }

  private static String label(List<String> labels, int index) {
    return index >= 0 && index < labels.size() ? labels.get(index) : "";
  }
}
