package dev.servescope.ui.plot;

import dev.servescope.ui.theme.Tint;
import java.util.List;

/**
 * Something drawn in a figure. Values are in the units of the axes; a label becomes a direct label
 * or a legend entry, an empty one neither. Marks are drawn in the order given.
 */
public sealed interface Mark {
  /** A line; a value between two gaps is drawn as a dot. */
  record Line(String label, Curve curve, Tint tint, Stroke stroke, Interpolation interpolation)
      implements Mark {}

  /** The area between two curves with the same x. */
  record Band(String label, Curve low, Curve high, Tint tint) implements Mark {
    public Band {
      requireSameSize(low, high);
    }
  }

  /**
   * Areas on top of each other, the first at the bottom, all with the same x. A name stands beside
   * the whole stack; without one each layer's label stands beside the layer.
   */
  record StackedArea(String name, List<Layer> layers, Interpolation interpolation) implements Mark {
    public StackedArea {
      layers = List.copyOf(layers);
      requireSameSize(layers);
    }
  }

  /** Bars from zero, centred on x and {@code width} wide in the unit of x. */
  record Columns(String label, Curve curve, double width, Tint tint) implements Mark {}

  /** Dots; {@code radius} in pixels. Hollow ones are rings, for what is not settled. */
  record Points(String label, Curve curve, double radius, boolean hollow, Tint tint)
      implements Mark {
    public Points(String label, Curve curve, double radius, Tint tint) {
      this(label, curve, radius, false, tint);
    }
  }

  /** Stretches of one row of a {@link Axis.Rows}; too narrow ones melt into shares of a pixel. */
  record Blocks(int row, List<Block> blocks) implements Mark {
    public Blocks {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * Shares of one row of a {@link Axis.Rows} over x, drawn as a mixture of their colours; they add
   * up to at most 1, and each holds until the next x.
   */
  record Strip(int row, List<Layer> shares) implements Mark {
    public Strip {
      shares = List.copyOf(shares);
      requireSameSize(shares);
    }
  }

  /** A level across the whole plot, such as a target. */
  record Rule(String label, double value, Tint tint, Stroke stroke) implements Mark {}

  /** An event at an x. */
  record Marker(String label, double x, Tint tint) implements Mark {}

  /**
   * Remarks in the order of x, read out at the cursor: the one that is pointed at, else the last
   * before the cursor, as it holds until the next.
   */
  record Notes(String label, List<Note> notes, Tint tint) implements Mark {
    public Notes {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A remark at a point.
   *
   * @param shown whether a dot stands there
   * @param text one or more sentences
   */
  record Note(double x, double y, boolean shown, String text) {}

  /**
   * What is told of dots that other marks draw. Of a figure that has them nothing else is read out,
   * as there is nothing between its dots.
   *
   * @param dots of those that lie at one place, the first is told
   */
  record Dots(Pointing pointing, List<Dot> dots) implements Mark {
    public Dots {
      dots = List.copyOf(dots);
    }
  }

  /** How one points at dots. */
  enum Pointing {
    /** One must be near it; each has an x of its own. */
    NEAR,
    /** Those at the nearest x, whatever the height. */
    ACROSS
  }

  /**
   * What a dot is.
   *
   * @param y not-a-number if it has no place, but something to tell
   * @param facts its figures, the last of which is its height
   * @param note a sentence; empty for none
   */
  record Dot(double x, double y, Tint tint, String name, List<Fact> facts, String note) {
    public Dot {
      facts = List.copyOf(facts);
    }
  }

  /** A figure of a dot in words. */
  record Fact(String label, String value) {}

  /** A stretch of x that is set apart, such as a warm-up. */
  record Shade(String label, double from, double to, Tint tint) implements Mark {}

  /** Cells of a map with values in a unit, over {@link Axis.Places} and {@link Axis.Rows}. */
  record Cells(Unit unit, List<Cell> cells) implements Mark {
    public Cells {
      cells = List.copyOf(cells);
    }
  }

  /** A line that may run any way, such as one of equal height; its label stands on it. */
  record Trace(String label, List<Spot> spots, Tint tint, Stroke stroke) implements Mark {
    public Trace {
      spots = List.copyOf(spots);
    }
  }

  /** A place in units of the axes. */
  record Spot(double x, double y) {}

  private static void requireSameSize(List<Layer> layers) {
    layers.forEach(layer -> requireSameSize(layers.getFirst().curve(), layer.curve()));
  }

  private static void requireSameSize(Curve a, Curve b) {
    if (a.size() != b.size()) {
      throw new IllegalArgumentException("curves of " + a.size() + " and " + b.size() + " points");
    }
  }
}
