package dev.servescope.ui.stage;

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
  private static final double FALL = 3;

  private final StageLayout layout;
  private final Brush brush;
  private final double dotStandsFor;

  /** Requests a second of the widest band. */
  private final double widest;

  /**
   * For a layout.
   *
   * @param dotStandsFor how many requests a dot is
   */
  FlowPainter(StageLayout layout, Brush brush, double dotStandsFor) {
    this.layout = layout;
    this.brush = brush;
    this.dotStandsFor = dotStandsFor;
    this.widest = Math.max(1e-9, Rates.widest(layout.run()));
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
    var current = rates.sent();
    if (layout.limits() != null) {
      flow(level(last, layout.limits()), current);
      last = layout.limits();
      current = rates.passed();
      fallen(last, rates.turnedAway());
    }
    if (layout.router() != null) {
      flow(level(last, layout.router()), current);
      last = layout.router();
    }
    for (var pool : layout.pools()) {
      var its = rates.pools().get(pool.pool() - 1);
      flow(bent(last, pool.gate()), its);
      rows(pool, width(its), state);
    }
  }

  /** What limits turn away falls out below them. */
  private void fallen(Box limits, Current current) {
    if (current.perSecond() > 0) {
      double x = limits.x() + limits.width() / 2;
      var way = new Route().to(x, limits.bottom()).to(x, limits.bottom() + FALL * brush.em());
      band(way, width(current), ColorRole.FAILED);
      dots(way, current.come(), ColorRole.FAILED, 0, false);
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

  private void flow(Route way, Current current) {
    band(way, width(current), ColorRole.BUSY);
    dots(way, current.come(), ColorRole.BUSY, -APART, false);
    dots(way, current.gone(), ColorRole.GOOD, APART, true);
  }

  private double width(Current current) {
    return current.perSecond() / widest * WIDEST * brush.em();
  }

  private void band(Route way, double width, ColorRole role) {
    var colour = brush.palette().color(new Tint(role, 0.3));
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
    var more = pool.more();
    if (ends.isEmpty() && more != null && pool.cards().isEmpty()) {
      double lane = more.y() - CardGrid.laneAbove(brush.em());
      busy.put(lane, 1.0);
      ends.put(lane, more.x() + more.width() / 2);
    }
    double all = busy.values().stream().mapToDouble(Double::doubleValue).sum();
    double bus = pool.busX(brush.em());
    double gate = middle(pool.gate());
    ends.forEach(
        (lane, end) -> {
          var way = new Route().to(pool.gate().right(), gate).to(bus, gate);
          band(
              way.to(bus, lane).to(end, lane),
              width * busy.getOrDefault(lane, 0.0) / all,
              ColorRole.BUSY);
        });
  }

  /** Those who come above, answers below and the other way. */
  private void dots(Route way, double count, ColorRole role, double aside, boolean back) {
    double length = way.length();
    double spacing = SPACING * brush.em();
    double passed = count / dotStandsFor;
    var colour = brush.palette().color(role);
    // Only as many as have come: at the start of a run the way is empty.
    double left = Math.floor(passed) + 1;
    double at = (passed - Math.floor(passed)) * spacing;
    for (; at < length && left > 0; at += spacing, left--) {
      var spot = way.at(back ? 1 - at / length : at / length);
      brush.surface().dot(spot.x(), spot.y() + aside * brush.em(), RADIUS * brush.em(), colour);
    }
  }
}
