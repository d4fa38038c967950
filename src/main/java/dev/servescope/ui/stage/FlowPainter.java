package dev.servescope.ui.stage;

import dev.servescope.run.PoolRun;
import dev.servescope.run.Run;
import dev.servescope.ui.plot.Box;
import dev.servescope.ui.plot.Pen;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.TreeMap;

/**
 * Traffic that is too fast to be seen one by one: a band as wide as the rate is high beside the
 * highest of the run, and dots of which each stands for many requests. Where the dots are follows
 * from how many requests have come, and been answered, so far.
 */
final class FlowPainter {
  private static final double WIDEST = 1.1;
  private static final double SPACING = 1.8;
  private static final double RADIUS = 0.29;
  private static final double APART = 0.3;

  private final StageLayout layout;
  private final Brush brush;
  private final double dotStandsFor;

  /**
   * For a layout.
   *
   * @param dotStandsFor how many requests a dot is
   */
  FlowPainter(StageLayout layout, Brush brush, double dotStandsFor) {
    this.layout = layout;
    this.brush = brush;
    this.dotStandsFor = dotStandsFor;
  }

  /** How many requests a dot has to be so that dots can be followed: 1, 2, 5, 10, 20 and so on. */
  static double dotStandsFor(Run run, double speed) {
    double wish = Rates.most(run) * speed / 10;
    double size = 1;
    for (int i = 0; size < wish; i++) {
      size *= i % 3 == 1 ? 2.5 : 2;
    }
    return size;
  }

  void paint(Rates rates, StageState state) {
    var last = layout.clients();
    for (var next : new Box[] {layout.limits(), layout.router()}) {
      if (next != null) {
        flow(level(last, next), rates, 1);
        last = next;
      }
    }
    double all = layout.run().pools().stream().mapToLong(PoolRun::arrived).sum();
    for (var pool : layout.pools()) {
      long arrived = layout.run().pools().get(pool.pool() - 1).arrived();
      double share = all == 0 ? 0 : arrived / all;
      flow(bent(last, pool.gate()), rates, share);
      rows(pool, width(rates, share), state);
    }
  }

  private static Route level(Box from, Box to) {
    return new Route().to(from.right(), middle(from)).to(to.x(), middle(to));
  }

  private Route bent(Box from, Box to) {
    double turn = from.right() + 0.8 * brush.em();
    return new Route()
        .to(from.right(), middle(from))
        .to(turn, middle(from))
        .to(turn, middle(to))
        .to(to.x(), middle(to));
  }

  private static double middle(Box box) {
    return box.y() + box.height() / 2;
  }

  private void flow(Route way, Rates rates, double share) {
    band(way, width(rates, share));
    dots(way, share * rates.arrived(), ColorRole.BUSY, false);
    dots(way, share * rates.answered(), ColorRole.GOOD, true);
  }

  private double width(Rates rates, double share) {
    double most = Math.max(1e-9, Rates.most(layout.run()));
    return share * rates.offered() / most * WIDEST * brush.em();
  }

  private void band(Route way, double width) {
    var colour = brush.palette().color(new Tint(ColorRole.BUSY, 0.3));
    var pen = Pen.solid(colour, Math.max(0.5, width));
    brush.surface().polyline(way.xs(), way.ys(), 0, way.size(), pen);
  }

  /** What goes on to the rows of cards: to each by how busy its instances are. */
  private void rows(PoolLayout pool, double width, StageState state) {
    var busy = new TreeMap<Double, Double>();
    var ends = new TreeMap<Double, Double>();
    pool.cards()
        .forEach(
            (key, card) -> {
              double share = state.sight(key).busyShare();
              double lane = card.y() - CardGrid.laneAbove(brush.em());
              busy.merge(lane, share, Double::sum);
              if (share > 0) {
                ends.merge(lane, card.x() + card.width() / 2, Math::max);
              }
            });
    double all = busy.values().stream().mapToDouble(Double::doubleValue).sum();
    double bus = pool.busX(brush.em());
    double gate = middle(pool.gate());
    ends.forEach(
        (lane, end) -> {
          var way = new Route().to(pool.gate().right(), gate).to(bus, gate);
          band(way.to(bus, lane).to(end, lane), width * busy.getOrDefault(lane, 0.0) / all);
        });
  }

  /** Those who come above, answers below and the other way. */
  private void dots(Route way, double count, ColorRole role, boolean back) {
    double length = way.length();
    double spacing = SPACING * brush.em();
    double passed = count / dotStandsFor;
    double shift = (back ? APART : -APART) * brush.em();
    var colour = brush.palette().color(role);
    // Only as many as have come: at the start of a run the way is empty.
    double left = Math.floor(passed) + 1;
    double at = (passed - Math.floor(passed)) * spacing;
    for (; at < length && left > 0; at += spacing, left--) {
      var spot = way.at(back ? 1 - at / length : at / length);
      brush.surface().dot(spot.x(), spot.y() + shift, RADIUS * brush.em(), colour);
    }
  }
}
