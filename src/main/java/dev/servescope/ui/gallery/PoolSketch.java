package dev.servescope.ui.gallery;

import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.ui.plot.Anchor;
import dev.servescope.ui.plot.Box;
import dev.servescope.ui.plot.Pen;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.plot.Surface;
import dev.servescope.ui.plot.TextStyle;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Fonts;
import dev.servescope.ui.theme.Palette;
import java.util.Set;
import javafx.scene.paint.Color;

/**
 * A pool in a picture: a column for each replica, a row for each shard, and outlines for instances
 * that come and go. Where there are more than fit their number stands behind.
 *
 * @param killed the replicas that crash
 */
record PoolSketch(Pool pool, Set<Integer> killed) {
  private static final int MOST_COLUMNS = 6;
  private static final int MOST_ROWS = 4;
  private static final double LARGEST = 22;
  private static final double FILLED = 0.78;
  private static final double BATCHES = 16;
  private static final double LABEL = 34;

  void draw(Surface surface, Box place, Palette palette) {
    double left = place.x() + (pool.batching().size() > 1 ? batches(surface, place, palette) : 4);
    int rows = Math.min(MOST_ROWS, pool.sharding().shards());
    double room = place.right() - LABEL - left;
    double cell = Math.min(LARGEST, Math.min(room / MOST_COLUMNS, place.height() * 0.9 / rows));
    double top = place.y() + (place.height() - (rows - 1 + FILLED) * cell) / 2;
    for (int column = 0; column < columns(); column++) {
      for (int row = 0; row < rows; row++) {
        double side = cell * FILLED;
        var square = new Box(left + column * cell, top + row * cell, side, side);
        instance(surface, square, column + 1, palette);
      }
    }
    label(surface, left + columns() * cell + 2, place.y() + place.height() / 2, cell, palette);
  }

  /** Three bars beside each other: requests that go together. */
  private static double batches(Surface surface, Box place, Palette palette) {
    double height = Math.min(LARGEST, place.height() * 0.7);
    double top = place.y() + (place.height() - height) / 2;
    for (int i = 0; i < 3; i++) {
      surface.fill(
          new Box(place.x() + i * 4, top, 2.6, height), 1, palette.color(ColorRole.QUEUED));
    }
    return BATCHES;
  }

  private void instance(Surface surface, Box square, int replica, Palette palette) {
    double radius = square.width() * 0.2;
    if (killed.contains(replica)) {
      surface.fill(square, radius, palette.color(ColorRole.FAILED));
    } else if (replica <= pool.replicas()) {
      surface.fill(square, radius, colour(palette));
    } else {
      surface.outline(square, radius, new Pen(colour(palette), 1.3, Stroke.Dash.DASHED));
    }
  }

  private Color colour(Palette palette) {
    return palette.color(
        switch (Pattern.of(pool)) {
          case SINGLE -> ColorRole.SINGLE;
          case REPLICATED -> ColorRole.REPLICATED;
          case SHARDED -> ColorRole.SHARDED;
          case EVENT_DRIVEN -> ColorRole.EVENT_DRIVEN;
          case SHARDED_REPLICATED, COMBINED -> ColorRole.COMBINED;
        });
  }

  /** Whether its instances come and go. */
  static boolean scales(Pool pool) {
    return !(pool.scaling() instanceof Scaling.Fixed);
  }

  /** What scales fills its row: the rest of it is not there yet. */
  private int columns() {
    return scales(pool) ? MOST_COLUMNS : Math.min(MOST_COLUMNS, pool.replicas());
  }

  private void label(Surface surface, double x, double middle, double cell, Palette palette) {
    boolean many = pool.replicas() > MOST_COLUMNS || pool.sharding().shards() > MOST_ROWS;
    if (many) {
      var style = new TextStyle(Math.min(12, cell * 0.8), Fonts.Weight.MEDIUM);
      surface.text(
          number(),
          x,
          style.baselineFor(middle),
          Anchor.START,
          style,
          palette.color(ColorRole.MUTED));
    }
  }

  private String number() {
    int shards = pool.sharding().shards();
    return shards > 1 ? shards + "×" + pool.replicas() : "×" + pool.replicas();
  }
}
