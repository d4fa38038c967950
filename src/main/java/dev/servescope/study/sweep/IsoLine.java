package dev.servescope.study.sweep;

import java.util.List;

/**
 * A line along which a result has one value.
 *
 * @param level the value
 * @param spots in order; columns and rows are numbered from 0, and parts of them lie between
 */
public record IsoLine(double level, List<Spot> spots) {
  /** Keeps a copy that cannot change. */
  public IsoLine {
    spots = List.copyOf(spots);
  }

  /** A place on a map. */
  public record Spot(double column, double row) {}
}
