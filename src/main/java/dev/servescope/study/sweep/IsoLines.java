package dev.servescope.study.sweep;

import dev.servescope.study.confidence.Measure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Draws lines of equal value through a map by marching squares (W. E. Lorensen, H. E. Cline,
 * "Marching cubes", 1987, in two dimensions): each square between four points is crossed where a
 * straight line between neighbours has the level; a saddle is decided by the mean of its corners.
 * Squares with a corner without a value are left out.
 */
public final class IsoLines {
  private final double[][] values;

  private IsoLines(double[][] values) {
    this.values = values;
  }

  /** The lines of a result of the varied scenario at round levels. */
  public static List<IsoLine> of(Sweep sweep, Measure measure) {
    var plan = sweep.plan();
    var values = new double[plan.height()][plan.width()];
    for (int row = 0; row < plan.height(); row++) {
      for (int column = 0; column < plan.width(); column++) {
        values[row][column] = sweep.mean(plan.point(0, column, row), measure);
      }
    }
    return of(values, Levels.of(values, measure.unit()));
  }

  /**
   * The lines of a map.
   *
   * @param values by row, then column; not-a-number where there is none
   */
  static List<IsoLine> of(double[][] values, List<Double> levels) {
    var lines = new IsoLines(values);
    return levels.stream().flatMap(level -> lines.at(level).stream()).toList();
  }

  /** A piece of a line inside a square. */
  private record Piece(IsoLine.Spot from, IsoLine.Spot to) {}

  private List<IsoLine> at(double level) {
    var pieces = new ArrayList<Piece>();
    for (int row = 0; row + 1 < values.length; row++) {
      for (int column = 0; column + 1 < values[row].length; column++) {
        cross(column, row, level, pieces);
      }
    }
    return joined(pieces).stream().map(spots -> new IsoLine(level, spots)).toList();
  }

  /** Corners are taken around the square: the sides between them are 0 to 3. */
  private void cross(int column, int row, double level, List<Piece> pieces) {
    double[] corners = {
      values[row][column],
      values[row][column + 1],
      values[row + 1][column + 1],
      values[row + 1][column]
    };
    var crossed = new ArrayList<IsoLine.Spot>();
    double sum = 0;
    for (int side = 0; side < 4; side++) {
      double here = corners[side];
      double next = corners[(side + 1) % 4];
      sum += here;
      if ((here < level) != (next < level)) {
        crossed.add(spot(column, row, side, (level - here) / (next - here)));
      }
    }
    if (Double.isFinite(sum)) {
      boolean turned = crossed.size() == 4 && (sum / 4 < level) != (corners[0] < level);
      for (int i = 0; i < crossed.size(); i += 2) {
        int from = turned ? i + 1 : i;
        pieces.add(
            new Piece(crossed.get(from), crossed.get((turned ? i + 2 : i + 1) % crossed.size())));
      }
    }
  }

  private static IsoLine.Spot spot(int column, int row, int side, double share) {
    return switch (side) {
      case 0 -> new IsoLine.Spot(column + share, row);
      case 1 -> new IsoLine.Spot(column + 1, row + share);
      case 2 -> new IsoLine.Spot(column + 1 - share, row + 1);
      default -> new IsoLine.Spot(column, row + 1 - share);
    };
  }

  /** Puts pieces together that meet. */
  private static List<List<IsoLine.Spot>> joined(List<Piece> pieces) {
    var open = new ArrayList<>(pieces);
    var lines = new ArrayList<List<IsoLine.Spot>>();
    while (!open.isEmpty()) {
      var first = open.removeLast();
      var line = new ArrayDeque<>(List.of(first.from(), first.to()));
      while (grow(line, open)) {
        // Until nothing meets an end.
      }
      lines.add(List.copyOf(line));
    }
    return lines;
  }

  private static boolean grow(Deque<IsoLine.Spot> line, List<Piece> open) {
    for (int i = 0; i < open.size(); i++) {
      var last = beyond(open.get(i), line.getLast());
      var first = last.isPresent() ? last : beyond(open.get(i), line.getFirst());
      if (first.isPresent()) {
        if (last.isPresent()) {
          line.addLast(last.get());
        } else {
          line.addFirst(first.get());
        }
        open.remove(i);
        return true;
      }
    }
    return false;
  }

  private static Optional<IsoLine.Spot> beyond(Piece piece, IsoLine.Spot end) {
    return meets(piece.from(), end)
        ? Optional.of(piece.to())
        : meets(piece.to(), end) ? Optional.of(piece.from()) : Optional.empty();
  }

  /** The same crossing is found from two squares, with another rounding. */
  private static boolean meets(IsoLine.Spot one, IsoLine.Spot other) {
    return Math.abs(one.column() - other.column()) < 1e-9
        && Math.abs(one.row() - other.row()) < 1e-9;
  }
}
