package dev.servescope.ui.gallery;

import dev.servescope.run.gallery.Case;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.ui.plot.Box;
import dev.servescope.ui.plot.SketchView;
import dev.servescope.ui.plot.Surface;
import dev.servescope.ui.theme.Palette;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The picture of a case: its deployments, one below the other, each of them once.
 *
 * @param scenarios those that are drawn, the first on top
 */
record CaseSketch(List<Scenario> scenarios) implements SketchView.Sketch {
  private static final int MOST = 3;
  private static final double MARGIN = 0.08;

  /** The picture of a case: the first deployments that look different. */
  static CaseSketch of(Case its) {
    Set<List<Look>> seen = new HashSet<>();
    var drawn = new ArrayList<Scenario>();
    for (var member : its.members()) {
      var looks = member.scenario().pools().stream().map(Look::of).toList();
      if (drawn.size() < MOST && seen.add(looks)) {
        drawn.add(member.scenario());
      }
    }
    return new CaseSketch(List.copyOf(drawn));
  }

  /** What of a pool can be seen. */
  private record Look(int replicas, int shards, boolean scales, boolean batches, boolean far) {
    static Look of(Pool pool) {
      return new Look(
          pool.replicas(),
          pool.sharding().shards(),
          PoolSketch.scales(pool),
          pool.batching().size() > 1,
          Schematic.isFar(pool));
    }
  }

  @Override
  public void draw(Surface surface, double width, double height, Palette palette) {
    double top = height * MARGIN;
    double each = (height - 2 * top) / scenarios.size();
    for (int i = 0; i < scenarios.size(); i++) {
      var place = new Box(0, top + i * each, width, each);
      new Schematic(scenarios.get(i)).draw(surface, place, palette);
    }
  }
}
