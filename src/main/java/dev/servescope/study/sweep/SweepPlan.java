package dev.servescope.study.sweep;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.study.knob.Knob;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Variation;
import java.util.List;
import java.util.Optional;

/**
 * What is swept.
 *
 * @param sides the scenario that is varied, and behind it one to compare it with, if there is one
 * @param ranges of the knob that is varied, or of two of them: columns, then rows
 * @param replications runs of each point with other chance, {@value #FEWEST} to {@value #MOST};
 *     replication i of every point has the same seed
 */
public record SweepPlan(List<Side> sides, List<KnobRange> ranges, int replications) {
  /** The fewest replications. */
  public static final int FEWEST = 1;

  /** The most replications. */
  public static final int MOST = 1000;

  /** The replications unless told otherwise. */
  public static final int USUAL = 10;

  /** The most points. */
  public static final int MOST_POINTS = 10_000;

  /**
   * A scenario that is varied.
   *
   * @param label what it is called beside the other
   */
  public record Side(String label, Scenario scenario) {}

  /**
   * Refuses what cannot be swept.
   *
   * @throws InvalidValueException with a sentence for people
   */
  public SweepPlan {
    sides = List.copyOf(sides);
    ranges = List.copyOf(ranges);
    if (ranges.isEmpty() || ranges.size() > 2 || sides.isEmpty() || sides.size() > 2) {
      throw new IllegalArgumentException("one or two ranges, one or two sides");
    }
    if (ranges.size() == 2) {
      checkBoth(ranges, sides.size());
    }
    if (replications < FEWEST || replications > MOST) {
      throw new InvalidValueException(
          "replications", Integer.toString(replications), "a whole number from 1 to " + MOST);
    }
    for (var side : sides) {
      ranges.forEach(range -> checkThere(range.knob(), side));
    }
  }

  private static void checkBoth(List<KnobRange> ranges, int sides) {
    var knob = ranges.getFirst().knob();
    if (knob.equals(ranges.getLast().knob())) {
      throw new InvalidValueException(knob.name(), "varied twice", "two different knobs");
    }
    if (sides > 1) {
      throw new InvalidValueException(
          "", "two knobs and a second architecture", "one knob where two are compared");
    }
    int points = ranges.getFirst().size() * ranges.getLast().size();
    if (points > MOST_POINTS) {
      throw new InvalidValueException("", points + " points", "at most " + MOST_POINTS);
    }
  }

  private static void checkThere(Knob knob, Side side) {
    var why = knob.whyAbsent(side.scenario());
    if (why.isPresent()) {
      throw new InvalidValueException(knob.name(), "nothing to vary", "another knob: " + why.get());
    }
  }

  /** One scenario over one or two ranges. */
  public static SweepPlan of(Scenario scenario, List<KnobRange> ranges, int replications) {
    return new SweepPlan(List.of(new Side(scenario.name(), scenario)), ranges, replications);
  }

  /** The same against another architecture. */
  public SweepPlan against(Side own, Side other) {
    return new SweepPlan(List.of(own, other), ranges, replications);
  }

  /** The scenario that is varied. */
  public Scenario base() {
    return sides.getFirst().scenario();
  }

  /** Whether what is swept is a scenario, whatever it has for the varied knobs. */
  public boolean isOf(Scenario scenario) {
    return new Variation(base(), ranges).includes(scenario);
  }

  /** The range of the columns. */
  public KnobRange columns() {
    return ranges.getFirst();
  }

  /** The range of the rows, if two knobs are varied. */
  public Optional<KnobRange> rows() {
    return ranges.size() == 2 ? Optional.of(ranges.getLast()) : Optional.empty();
  }

  /** How many columns there are. */
  public int width() {
    return columns().size();
  }

  /** How many rows there are; 1 if one knob is varied. */
  public int height() {
    return rows().map(KnobRange::size).orElse(1);
  }

  /** How many points there are on all sides. */
  public int size() {
    return sides.size() * width() * height();
  }

  /** The number of a point. */
  public int point(int side, int column, int row) {
    return (side * height() + row) * width() + column;
  }

  /**
   * The scenario of a point.
   *
   * @param point 0 to before {@link #size()}
   * @throws InvalidValueException where the values do not go together
   */
  public Scenario scenario(int point) {
    int column = point % width();
    int row = point / width() % height();
    var side = sides.get(point / (width() * height())).scenario();
    var varied = columns().apply(side, column);
    return rows().map(range -> range.apply(varied, row)).orElse(varied);
  }
}
