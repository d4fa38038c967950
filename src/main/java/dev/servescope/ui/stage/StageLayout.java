package dev.servescope.ui.stage;

import dev.servescope.run.Run;
import dev.servescope.ui.plot.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where everything of a scenario stands on the stage.
 *
 * @param run whose architecture it is
 * @param em the size of text in pixels
 * @param limits the rate limits, or null where nobody has one
 * @param router what chooses a pool, or null where there is one pool
 */
record StageLayout(
    Run run,
    double width,
    double height,
    double em,
    Box clients,
    @Nullable Box limits,
    @Nullable Box router,
    List<PoolLayout> pools) {
  private static final double PAD = 1;
  private static final double NODE = 6.4;
  private static final double NODE_HEIGHT = 4.2;
  private static final double GAP = 3.4;

  /** What the names of long ways need besides. */
  private static final double WAY = 0.8;

  /** Keeps a copy that cannot change. */
  StageLayout {
    pools = List.copyOf(pools);
  }

  /** Lays out the architecture of a run in a room of a size. */
  static StageLayout of(Run run, double width, double height, double em) {
    return new Laying(run, width, height, em).made();
  }

  /** A pool, 1 for the first. */
  PoolLayout pool(int number) {
    return pools.get(number - 1);
  }

  /** Where the last thing on the right ends. */
  private double right() {
    return pools.stream().mapToDouble(PoolLayout::right).max().orElse(width);
  }

  /** The same where few things have much room: wider, and with wider gaps. */
  private StageLayout spread(Spread spread) {
    return new StageLayout(
        run,
        width,
        height,
        em,
        spread.of(clients),
        limits == null ? null : spread.of(limits),
        router == null ? null : spread.of(router),
        pools.stream().map(pool -> pool.spread(spread)).toList());
  }

  /** The nodes from the left, one after the other. */
  private static final class Laying {
    private final Run run;
    private final double width;
    private final double height;
    private final double em;
    private double x;

    Laying(Run run, double width, double height, double em) {
      this.run = run;
      this.width = width;
      this.height = height;
      this.em = em;
      this.x = PAD * em;
    }

    StageLayout made() {
      var scenario = run.scenario();
      var clients = node(NODE);
      boolean limited = scenario.demand().tiers().stream().anyMatch(t -> !t.limits().isEmpty());
      var limits = limited ? node(NODE) : null;
      var router = scenario.pools().size() > 1 ? node(NODE * 0.8) : null;
      x += router == null ? 0 : WAY * em;
      var close = new StageLayout(run, width, height, em, clients, limits, router, pools());
      return close.spread(Spread.over(width, PAD * em, close.right()));
    }

    private Box node(double wide) {
      double high = Math.min(NODE_HEIGHT * em, height);
      var box = new Box(x, (height - high) / 2, wide * em, high);
      x = box.right() + GAP * em;
      return box;
    }

    private List<PoolLayout> pools() {
      var pools = new ArrayList<PoolLayout>();
      int count = run.scenario().pools().size();
      double band = height / count;
      for (int i = 0; i < count; i++) {
        var box = new Box(x, i * band, width - PAD * em - x, band);
        var fleet = Fleet.of(run, i + 1);
        pools.add(PoolLayout.of(run.scenario().pools().get(i), fleet, box, em));
      }
      return pools;
    }
  }
}
