package dev.servescope.ui.gallery;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.ui.plot.Box;
import dev.servescope.ui.plot.Pen;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.plot.Surface;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Palette;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A picture of what a scenario describes: users, the limits they meet, the way to each pool (in
 * dashes where it is long) and the pool's instances.
 *
 * @param scenario what is drawn
 */
record Schematic(Scenario scenario) {
  private static final double USERS = 0.09;
  private static final double LIMITS = 0.19;
  private static final double ROUTER = 0.25;
  private static final double POOLS = 0.38;
  private static final double RIGHT = 0.96;
  private static final double LARGEST_USER = 3.2;
  private static final double TALLEST_BAR = 30;
  private static final long FAR_NANOS = 20_000_000;

  /** Whether a pool is far from its users. */
  static boolean isFar(Pool pool) {
    return pool.network().distance().toNanos() >= FAR_NANOS;
  }

  void draw(Surface surface, Box place, Palette palette) {
    int rows = scenario.pools().size();
    double rowHeight = place.height() / rows;
    double middle = place.y() + place.height() / 2;
    double width = place.width();
    for (int i = 0; i < rows; i++) {
      double y = place.y() + (i + 0.5) * rowHeight;
      way(surface, width, middle, y, i, palette);
      double left = width * POOLS;
      var room = new Box(left, y - rowHeight / 2, width * RIGHT - left, rowHeight);
      new PoolSketch(scenario.pools().get(i), killed(i + 1)).draw(surface, room, palette);
    }
    users(surface, place, middle, palette);
  }

  private void way(
      Surface surface, double width, double from, double to, int pool, Palette palette) {
    var dash = isFar(scenario.pools().get(pool)) ? Stroke.Dash.DASHED : Stroke.Dash.SOLID;
    var pen = new Pen(palette.color(ColorRole.BASELINE), 1.3, dash);
    if (scenario.pools().size() == 1) {
      surface.line(width * USERS, from, width * POOLS, to, pen);
    } else {
      var near = Pen.solid(palette.color(ColorRole.BASELINE), 1.3);
      surface.line(width * USERS, from, width * ROUTER, from, near);
      surface.line(width * ROUTER, from, width * POOLS, to, pen);
    }
  }

  private void users(Surface surface, Box place, double middle, Palette palette) {
    double x = place.width() * USERS;
    double radius = Math.min(LARGEST_USER, place.height() * 0.1);
    for (int i = -1; i <= 1; i++) {
      surface.dot(x, middle + i * radius * 2.9, radius, palette.color(ColorRole.MUTED));
    }
    if (scenario.demand().tiers().stream().map(Tier::limits).anyMatch(all -> !all.isEmpty())) {
      double height = Math.min(TALLEST_BAR, place.height() * 0.7);
      var bar = new Box(place.width() * LIMITS - 2, middle - height / 2, 4, height);
      surface.fill(bar, 2, palette.color(ColorRole.LIMITED));
    }
    if (scenario.pools().size() > 1) {
      surface.dot(place.width() * ROUTER, middle, radius * 1.3, palette.color(ColorRole.COMBINED));
    }
  }

  /** The replicas of a pool that crash at a time that is set. */
  private Set<Integer> killed(int pool) {
    return scenario.interventions().stream()
        .filter(its -> its.pool() == pool)
        .map(Intervention::change)
        .filter(Intervention.Change.Kill.class::isInstance)
        .map(change -> ((Intervention.Change.Kill) change).replica())
        .collect(Collectors.toUnmodifiableSet());
  }
}
