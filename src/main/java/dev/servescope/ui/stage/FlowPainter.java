package dev.servescope.ui.stage;

import dev.servescope.run.Run;
import dev.servescope.ui.plot.Pen;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;

/**
 * Traffic that is too fast to be seen one by one: a band as wide as the rate is high beside the
 * highest of the run, and dots of which each stands for many requests. Where the dots are follows
 * from how many requests have come, and been answered, so far.
 */
final class FlowPainter {
  private static final double WIDEST = 0.9;
  private static final double SPACING = 2.2;
  private static final double RADIUS = 0.29;

  private final StageLayout layout;
  private final Ways ways;
  private final Brush brush;
  private final double dotStandsFor;

  /**
   * For a layout.
   *
   * @param dotStandsFor how many requests a dot is
   */
  FlowPainter(StageLayout layout, Ways ways, Brush brush, double dotStandsFor) {
    this.layout = layout;
    this.ways = ways;
    this.brush = brush;
    this.dotStandsFor = dotStandsFor;
  }

  /** How many requests a dot has to be so that dots can be followed: 1, 2, 5, 10, 20 and so on. */
  static double dotStandsFor(Run run, double speed) {
    double wish = Rates.most(run) * speed / 10;
    double size = 1;
    int[] steps = {1, 2, 5};
    for (int i = 0; size < wish && i < 60; i++) {
      size = steps[(i + 1) % 3] * Math.pow(10, (i + 1) / 3);
    }
    return size;
  }

  void paint(Rates rates) {
    double most = Math.max(1e-9, Rates.most(layout.run()));
    double all = layout.run().pools().stream().mapToLong(pool -> pool.arrived()).sum();
    for (var pool : layout.pools()) {
      long arrived = layout.run().pools().get(pool.pool() - 1).arrived();
      double share = all == 0 ? 0 : arrived / all;
      var gate = Place.of(Place.Where.POOL, pool.pool());
      var there = new Route();
      ways.lead(there, Place.CLIENTS, gate);
      band(there, share * rates.offered() / most, ColorRole.BUSY);
      dots(there, share * rates.arrived(), ColorRole.BUSY);
      var back = new Route();
      ways.lead(back, gate, Place.CLIENTS);
      dots(back, share * rates.answered(), ColorRole.GOOD);
    }
  }

  private void band(Route way, double share, ColorRole role) {
    double width = Math.max(0.5, share * WIDEST * brush.em());
    var colour = brush.palette().color(new Tint(role, 0.3));
    brush.surface().polyline(way.xs(), way.ys(), 0, way.size(), Pen.solid(colour, width));
  }

  private void dots(Route way, double count, ColorRole role) {
    double length = way.length();
    double spacing = SPACING * brush.em();
    double passed = count / dotStandsFor;
    double first = (passed - Math.floor(passed)) * spacing;
    var colour = brush.palette().color(role);
    // Only as many as have come: at the start of a run the way is empty.
    long most = (long) Math.floor(passed) + 1;
    for (double at = first; at < length && most-- > 0; at += spacing) {
      var spot = way.at(at / length);
      brush.surface().dot(spot.x(), spot.y(), RADIUS * brush.em(), colour);
    }
  }
}
