package dev.servescope.ui.stage;

import dev.servescope.run.Decision;
import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Anchor;
import dev.servescope.ui.plot.Box;
import dev.servescope.ui.plot.TextStyle;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Fonts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What moves on the stage: the figures in its nodes, the cards, the lines, the dots. */
final class LivePainter {
  private static final double SMALL = 0.82;
  private static final double ROOM_BELOW = 1.4;

  private final StageLayout layout;
  private final Ways ways;
  private final Names names;
  private final Kinds kinds;
  private final Brush brush;
  private final double em;

  LivePainter(StageLayout layout, Ways ways, Brush brush) {
    this.layout = layout;
    this.ways = ways;
    this.names = new Names(layout.run());
    this.kinds = Kinds.of(layout.run().scenario());
    this.brush = brush;
    this.em = brush.em();
  }

  /** Draws everything but what is chosen. */
  void paint(StageState state, Rates rates, long recentNanos) {
    nodes(state, rates);
    for (var pool : layout.pools()) {
      cards(pool, state, recentNanos);
      decision(pool, state.now(), recentNanos);
      rest(pool, state);
    }
    state.lines().forEach((line, count) -> line(line, count));
    fallen(state);
    var painter = new DotPainter(brush, kinds);
    state.dots().forEach(painter::paint);
  }

  private void nodes(StageState state, Rates rates) {
    rates.told().ifPresent(rate -> figure(layout.clients(), Numbers.rate(rate), ColorRole.MUTED));
    if (state.paused() > 0) {
      below(layout.clients(), Messages.of("stage.paused", Numbers.count(state.paused())));
    }
    var limits = layout.limits();
    long refused = Math.round(rates.turnedAway().come());
    if (limits != null && refused > 0) {
      figure(limits, Messages.of("stage.refused", Numbers.count(refused)), ColorRole.LIMITED);
    }
  }

  /** A figure in the lower half of a node. */
  private void figure(Box box, String text, ColorRole role) {
    brush.text(
        text,
        box.x() + box.width() / 2,
        box.bottom() - 0.85 * em,
        box.width() - 0.6 * em,
        Anchor.MIDDLE,
        brush.style(Fonts.Weight.REGULAR, SMALL),
        role);
  }

  private void below(Box box, String text) {
    brush.text(
        text,
        box.x() + box.width() / 2,
        box.bottom() + 0.8 * em,
        box.width() + 2.4 * em,
        Anchor.MIDDLE,
        brush.style(Fonts.Weight.REGULAR, SMALL),
        ColorRole.MUTED);
  }

  private void cards(PoolLayout place, StageState state, long recentNanos) {
    var pool = layout.run().scenario().pools().get(place.pool() - 1);
    var painter = new CardPainter(brush, pool, state.now());
    place
        .cards()
        .forEach(
            (key, card) -> {
              var sight = state.sight(key);
              painter.paint(card, names.onCard(key), sight);
              probe(card, sight, state.now(), recentNanos);
              averageQueue(card, sight);
            });
  }

  /** A probe is seen at the corner of the card for as long as what has just fallen out. */
  private void probe(Box card, Sight sight, long now, long recentNanos) {
    long age = now - sight.probe().atNanos();
    if (sight.probe().atNanos() < 0 || age < 0 || age > recentNanos) {
      return;
    }
    boolean passed = sight.probe().failures() == 0;
    brush.probe(card.x() + 0.2 * em, card.y(), passed, 1 - 0.7 * age / Math.max(1, recentNanos));
  }

  private void averageQueue(Box card, Sight sight) {
    if (sight.queue() >= 0.5 && Rooms.hasTitle(card, em) && card.height() >= 3 * em) {
      brush.text(
          Messages.of("stage.waiting", Numbers.count(sight.queue())),
          card.x() + 0.55 * em,
          card.y() + 1.95 * em,
          card.width() - em,
          Anchor.START,
          brush.style(Fonts.Weight.REGULAR, SMALL),
          ColorRole.QUEUED);
    }
  }

  private void rest(PoolLayout pool, StageState state) {
    var more = pool.more();
    if (more == null) {
      return;
    }
    brush.node(more);
    long busy =
        state.sights().entrySet().stream()
            .filter(entry -> entry.getKey().pool() == pool.pool())
            .filter(entry -> !pool.cards().containsKey(entry.getKey()))
            .filter(entry -> entry.getValue().state() == Sight.State.BUSY)
            .count();
    var style = brush.style(Fonts.Weight.MEDIUM, SMALL);
    double room = more.width() - 0.4 * em;
    brush.text(
        rest(pool, room, style),
        more.x() + more.width() / 2,
        more.y() + Math.min(0.95 * em, more.height() / 2),
        room,
        Anchor.MIDDLE,
        style,
        ColorRole.MUTED);
    if (busy > 0 && more.height() > 3 * em) {
      figure(more, Messages.of("stage.more.busy", Numbers.count(busy)), ColorRole.BUSY);
    }
  }

  /** How many there are without a card; on a small card a number is all that fits. */
  private static String rest(PoolLayout pool, double room, TextStyle style) {
    var count = Numbers.count(pool.rest());
    var words = Messages.of(pool.cards().isEmpty() ? "stage.all" : "stage.more", count);
    return Brush.fits(words, room, style) ? words : Messages.of("stage.plus", count);
  }

  /** How many of a line are not drawn as dots. */
  private void line(Place line, int count) {
    var room = Lines.room(layout, line);
    var slots = Slots.in(room, em);
    int hidden = count - slots.shown(count);
    if (hidden > 0) {
      var style = brush.style(Fonts.Weight.SEMIBOLD, SMALL);
      brush.text(
          Messages.of("stage.plus", Numbers.count(hidden)),
          room.x(),
          slots.capacity() == 0 ? room.y() : slots.at(slots.capacity() - 1).y(),
          Math.max(room.width(), 3 * em),
          Anchor.START,
          style,
          ColorRole.QUEUED);
    }
  }

  private void fallen(StageState state) {
    for (var entry : state.fallen().entrySet()) {
      if (entry.getValue() > 1) {
        var spot = ways.spot(entry.getKey());
        brush.text(
            Numbers.count(entry.getValue()),
            spot.x() + 2.2 * em,
            ways.floor(entry.getKey()) + 1.2 * em,
            4 * em,
            Anchor.START,
            brush.style(Fonts.Weight.SEMIBOLD, SMALL),
            ColorRole.FAILED);
      }
    }
  }

  /** What the scaler of a pool decided last, standing out while it is new. */
  private void decision(PoolLayout pool, long now, long recentNanos) {
    var last = lastChange(layout.run().pools().get(pool.pool() - 1).decisions(), now);
    var gate = pool.gate();
    if (last == null || pool.band().bottom() - gate.bottom() < ROOM_BELOW * em) {
      return;
    }
    boolean fresh = now - last.atNanos() <= recentNanos;
    var text =
        Messages.of(
            "stage.decision",
            Numbers.clock(last.atSeconds()),
            Numbers.count(last.before()),
            Numbers.count(last.after()));
    var weight = fresh ? Fonts.Weight.SEMIBOLD : Fonts.Weight.REGULAR;
    brush.text(
        text,
        gate.x() + gate.width() / 2,
        gate.bottom() + 0.85 * em,
        gate.width() + 2 * em,
        Anchor.MIDDLE,
        brush.style(weight, SMALL),
        fresh ? ColorRole.INK : ColorRole.MUTED);
  }

  /** The last decision up to a moment that changed anything, or null. */
  static @Nullable Decision lastChange(List<Decision> decisions, long now) {
    int low = 0;
    int high = decisions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (decisions.get(middle).atNanos() <= now) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int index = low - 1;
    while (index >= 0 && !decisions.get(index).changes()) {
      index--;
    }
    return index < 0 ? null : decisions.get(index);
  }
}
