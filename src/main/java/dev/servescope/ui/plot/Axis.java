package dev.servescope.ui.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An axis; a range that is not given follows from the marks. */
public sealed interface Axis {
  /** Seconds from a start, with ticks at round times. */
  record Time(@Nullable Range range) implements Axis {}

  /** A quantity on a linear or logarithmic scale; a linear one found from marks includes zero. */
  record Values(Unit unit, Spacing spacing, @Nullable Range range) implements Axis {}

  /** Named rows from top to bottom. */
  record Rows(List<String> labels) implements Axis {
    public Rows {
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
    };
  }

  /** One value of this axis as text. */
  default String format(double value) {
    return switch (this) {
      case Time _ -> Unit.SECONDS.format(value);
      case Values values -> values.unit().format(value);
      case Rows rows -> {
        int row = (int) value;
        yield row >= 0 && row < rows.labels().size() ? rows.labels().get(row) : "";
      }
    };
  }
}
