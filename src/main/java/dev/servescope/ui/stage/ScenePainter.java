package dev.servescope.ui.stage;

import dev.servescope.scenario.pool.Pool;
import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Anchor;
import dev.servescope.ui.plot.Box;
import dev.servescope.ui.plot.Pen;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Fonts;
import java.util.Locale;

/** What stands still on the stage: nodes with their names, and the ways between them. */
final class ScenePainter {
  private static final double LINE = 1.2;

  private final StageLayout layout;
  private final Ways ways;
  private final Brush brush;

  ScenePainter(StageLayout layout, Ways ways, Brush brush) {
    this.layout = layout;
    this.ways = ways;
    this.brush = brush;
  }

  void paint() {
    lines();
    node(layout.clients(), Messages.of("stage.clients"));
    var limits = layout.limits();
    if (limits != null) {
      node(limits, Messages.of("stage.limits"));
    }
    var router = layout.router();
    if (router != null) {
      node(router, Messages.of("stage.router"));
    }
    layout.pools().forEach(this::pool);
  }

  private void node(Box box, String title) {
    brush.node(box);
    title(box, title);
  }

  private void title(Box box, String title) {
    double em = brush.em();
    boolean low = box.height() < 2.6 * em;
    double middle = low ? box.y() + box.height() / 2 : box.y() + 0.95 * em;
    brush.text(
        title,
        box.x() + box.width() / 2,
        middle,
        box.width() - 0.6 * em,
        Anchor.MIDDLE,
        brush.style(Fonts.Weight.MEDIUM, 0.95),
        ColorRole.INK);
  }

  private void pool(PoolLayout place) {
    var pool = layout.run().scenario().pools().get(place.pool() - 1);
    boolean several = layout.pools().size() > 1;
    node(place.gate(), several ? pool.name() : gate(pool));
    place.lines().values().forEach(brush::node);
    var merge = place.merge();
    if (merge != null) {
      node(merge, Messages.of("stage.merge"));
    }
  }

  /** What of a pool stands at its entry. */
  static String gate(Pool pool) {
    if (pool.onDemand()) {
      return Messages.of("stage.on-demand");
    }
    if (pool.sharding().shards() > 1) {
      return Messages.of("stage.splitter");
    }
    var key = pool.balancing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Messages.of("choice.balancing." + key);
  }

  private void lines() {
    var pen = Pen.solid(brush.palette().color(ColorRole.BASELINE), LINE);
    var last = layout.clients();
    for (var next : new Box[] {layout.limits(), layout.router()}) {
      if (next != null) {
        brush.surface().line(last.right(), middle(last), next.x(), middle(next), pen);
        last = next;
      }
    }
    for (var pool : layout.pools()) {
      toPool(last, pool);
      insidePool(pool, pen);
    }
  }

  private static double middle(Box box) {
    return box.y() + box.height() / 2;
  }

  /** In dashes where the way takes time, which stands beside it. */
  private void toPool(Box from, PoolLayout to) {
    var pool = layout.run().scenario().pools().get(to.pool() - 1);
    double seconds = pool.network().distance().toNanos() / 1e9;
    var dash = seconds > 0 ? Stroke.Dash.DASHED : Stroke.Dash.SOLID;
    var pen = new Pen(brush.palette().color(ColorRole.BASELINE), LINE, dash);
    double x = to.gate().x();
    double y = middle(to.gate());
    double turn = from.right() + 0.8 * brush.em();
    brush.surface().line(from.right(), middle(from), turn, middle(from), pen);
    brush.surface().line(turn, middle(from), turn, y, pen);
    brush.surface().line(turn, y, x, y, pen);
    if (seconds > 0) {
      var style = brush.style(Fonts.Weight.REGULAR, 0.8);
      brush.text(
          Numbers.briefDuration(seconds),
          x - 0.3 * brush.em(),
          y - 0.9 * brush.em(),
          4 * brush.em(),
          Anchor.END,
          style,
          ColorRole.NETWORK);
    }
  }

  private void insidePool(PoolLayout pool, Pen pen) {
    double bus = pool.busX(brush.em());
    double gateY = middle(pool.gate());
    double top = gateY;
    double bottom = gateY;
    for (var card : pool.cards().values()) {
      double lane = ways.lane(card);
      brush.surface().line(bus, lane, card.x() + card.width() / 2, lane, pen);
      top = Math.min(top, lane);
      bottom = Math.max(bottom, lane);
    }
    brush.surface().line(pool.gate().right(), gateY, bus, gateY, pen);
    brush.surface().line(bus, top, bus, bottom, pen);
  }
}
