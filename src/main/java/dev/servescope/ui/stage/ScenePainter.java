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

/** What stands still on the stage: nodes with their names, and the ways between them. */
final class ScenePainter {
  private static final double LINE = 1;
  private static final double KIND = 0.82;
  private static final double KIND_ROW = 1.15;

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
    kinds();
  }

  /** What the shapes of requests stand for, above the clients as far as there is room. */
  private void kinds() {
    double em = brush.em();
    var names = Kinds.of(layout.run().scenario()).names();
    var style = brush.style(Fonts.Weight.REGULAR, KIND);
    var colour = brush.palette().color(ColorRole.MUTED);
    double x = layout.clients().x();
    double y = 0.8 * em;
    for (int i = 0; i < names.size() && y < layout.clients().y() - 0.5 * em; i++) {
      double radius = DotPainter.RADIUS * em;
      Kinds.SHAPES.get(i).paint(brush.surface(), x + 0.5 * em, y, radius, colour);
      double room = layout.clients().width() + 2 * em;
      brush.text(names.get(i), x + 1.3 * em, y, room, Anchor.START, style, ColorRole.MUTED);
      y += KIND_ROW * em;
    }
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
    var key = Messages.key(pool.balancing());
    return Messages.of("choice.balancing." + key);
  }

  private void lines() {
    var pen = Pen.solid(brush.palette().color(ColorRole.BASELINE), LINE);
    var last = layout.clients();
    for (var next : new Box[] {layout.limits(), layout.router()}) {
      if (next != null) {
        line(last.right(), middle(last), next.x(), middle(next), pen);
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
    line(from.right(), middle(from), turn, middle(from), pen);
    line(turn, middle(from), turn, y, pen);
    line(turn, y, x, y, pen);
    if (seconds > 0) {
      var style = brush.style(Fonts.Weight.REGULAR, 0.8);
      brush.text(
          Numbers.briefDuration(seconds),
          turn + 0.35 * brush.em(),
          y - 0.75 * brush.em(),
          x - turn,
          Anchor.START,
          style,
          ColorRole.NETWORK);
    }
  }

  private void insidePool(PoolLayout pool, Pen pen) {
    double bus = pool.busX(brush.em());
    double gateY = middle(pool.gate());
    double top = gateY;
    double bottom = gateY;
    for (var card : pool.boxes()) {
      double lane = ways.lane(card);
      double middle = card.x() + card.width() / 2;
      line(bus, lane, middle, lane, pen);
      line(middle, lane, middle, card.y(), pen);
      top = Math.min(top, lane);
      bottom = Math.max(bottom, lane);
    }
    line(pool.gate().right(), gateY, bus, gateY, pen);
    line(bus, top, bus, bottom, pen);
    toMerge(pool, pen);
  }

  /** From the last card of every row. */
  private void toMerge(PoolLayout pool, Pen pen) {
    var merge = pool.merge();
    if (merge == null) {
      return;
    }
    double x = pool.mergeX(brush.em());
    double top = middle(merge);
    double bottom = top;
    for (var card : pool.boxes()) {
      line(card.right(), middle(card), x, middle(card), pen);
      top = Math.min(top, middle(card));
      bottom = Math.max(bottom, middle(card));
    }
    line(x, top, x, bottom, pen);
    line(x, middle(merge), merge.x(), middle(merge), pen);
  }

  /** On whole pixels, as hairlines are grey otherwise. */
  private void line(double x1, double y1, double x2, double y2, Pen pen) {
    var surface = brush.surface();
    double width = pen.width();
    surface.line(
        surface.crisp(x1, width),
        surface.crisp(y1, width),
        surface.crisp(x2, width),
        surface.crisp(y2, width),
        pen);
  }
}
