package dev.servescope.ui.stage;

import dev.servescope.scenario.pool.Pool;
import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Anchor;
import dev.servescope.ui.plot.Box;
import dev.servescope.ui.plot.Pen;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.stage.Sight.State;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Fonts;
import dev.servescope.ui.theme.Tint;

/** The card of an instance: its name, its state, what it executes and how far that is. */
final class CardPainter {
  private static final double PLAIN = 0.95;
  private static final double SMALL = 0.82;

  private final Brush brush;
  private final Pool pool;
  private final long now;

  /** For the instances of a pool at a moment. */
  CardPainter(Brush brush, Pool pool, long now) {
    this.brush = brush;
    this.pool = pool;
    this.now = now;
  }

  void paint(Box card, String name, Sight sight) {
    if (sight.state() == State.ABSENT) {
      absent(card, name);
      return;
    }
    brush.box(card, role(sight), sight.state() == State.IDLE ? 0.12 : 0.1);
    switch (sight.state()) {
      case STARTING -> starting(card, sight);
      case BUSY -> busy(card, sight);
      case DOWN, IDLE, ABSENT -> {}
    }
    if (Rooms.hasTitle(card, brush.em())) {
      title(card, name, sight);
    }
  }

  private static ColorRole role(Sight sight) {
    return switch (sight.state()) {
      case STARTING -> ColorRole.STARTING;
      case BUSY -> troubled(sight) ? ColorRole.FAILED : ColorRole.BUSY;
      case DOWN -> ColorRole.FAILED;
      case IDLE, ABSENT -> troubled(sight) ? ColorRole.FAILED : ColorRole.BASELINE;
    };
  }

  private static boolean troubled(Sight sight) {
    return sight.health().unable() || sight.health().shunned();
  }

  private void absent(Box card, String name) {
    double em = brush.em();
    double corner = Math.min(0.45 * em, card.height() / 4);
    var pen = new Pen(brush.palette().color(ColorRole.BASELINE), 0.8, Stroke.Dash.DOTTED);
    brush.surface().outline(card, corner, pen);
    if (Rooms.hasTitle(card, em)) {
      text(card, name, ColorRole.MUTED, card.width() - em);
    }
  }

  private void title(Box card, String name, Sight sight) {
    double em = brush.em();
    double cells = sight.state() == State.BUSY || sight.state() == State.IDLE ? cells(card) : 0;
    double width = card.width() - em - cells;
    boolean two = card.height() >= 3 * em;
    String state = state(sight);
    boolean one = !two && !state.isEmpty();
    text(card, one ? state : name, state.isEmpty() || !one ? ColorRole.INK : tone(sight), width);
    if (two && !state.isEmpty()) {
      brush.text(
          state,
          card.x() + 0.55 * em,
          card.y() + 1.95 * em,
          width,
          Anchor.START,
          brush.style(Fonts.Weight.REGULAR, SMALL),
          tone(sight));
    }
  }

  private static ColorRole tone(Sight sight) {
    return role(sight) == ColorRole.FAILED ? ColorRole.FAILED : ColorRole.MUTED;
  }

  private double cells(Box card) {
    return Rooms.cells(card, pool.batching().size(), brush.em()).width() + 0.3 * brush.em();
  }

  /** In small where it does not fit otherwise; of a name that does not even then, the number. */
  private void text(Box card, String text, ColorRole role, double width) {
    var plain = brush.style(Fonts.Weight.MEDIUM, PLAIN);
    var style = Brush.fits(text, width, plain) ? plain : brush.style(Fonts.Weight.MEDIUM, SMALL);
    var number = text.substring(text.lastIndexOf(' ') + 1);
    boolean cut = !Brush.fits(text, width, style) && number.matches("[0-9.]+");
    brush.text(
        cut ? number : text,
        card.x() + 0.55 * brush.em(),
        card.y() + 0.9 * brush.em(),
        width,
        Anchor.START,
        cut ? plain : style,
        role);
  }

  /** What is to be said of a state in a few words; nothing where the picture says it. */
  private String state(Sight sight) {
    var health = sight.health();
    double left = Math.max(0, sight.untilNanos() - now) / 1e9;
    if (sight.state() == State.STARTING) {
      return Messages.of("stage.left", phase(sight), Numbers.duration(left));
    }
    if (sight.state() == State.DOWN) {
      int failures = sight.probe().failures();
      int needed = pool.failures().probe().failures();
      boolean probing = failures > 0 && !health.shunned();
      return probing
          ? Messages.of("stage.down.probe", failures, needed)
          : left > 0
              ? Messages.of("stage.down.left", Numbers.duration(left))
              : Messages.of("stage.down");
    }
    if (health.unable()) {
      return Messages.of("stage.unable");
    }
    if (health.shunned()) {
      return Messages.of("stage.shunned");
    }
    if (health.draining()) {
      return Messages.of("stage.draining");
    }
    return health.slowness() > 100
        ? Messages.of("stage.slow", Numbers.brief(health.slowness() / 100.0))
        : "";
  }

  /** The phase of a start that is going on. */
  private String phase(Sight sight) {
    double done = sight.progress(now) * pool.startUp().toReady().toNanos();
    for (var phase : pool.startUp().remedied()) {
      done -= phase.time().toNanos();
      if (done < 0) {
        return phase.name();
      }
    }
    return Messages.of("chart.state.starting");
  }

  /** The phases beside each other as long as they take, filling up. */
  private void starting(Box card, Sight sight) {
    double em = brush.em();
    double height = Math.min(0.45 * em, card.height() * 0.3);
    double y = card.bottom() - height - Math.min(0.4 * em, card.height() * 0.15);
    double x = card.x() + 0.55 * em;
    double width = card.width() - 1.1 * em;
    double total = Math.max(1, pool.startUp().toReady().toNanos());
    double progress = sight.progress(now);
    double from = 0;
    for (var phase : pool.startUp().remedied()) {
      double to = from + phase.time().toNanos() / total;
      double filled = Math.clamp(progress, from, to);
      double left = x + from * width + (from > 0 ? 1 : 0);
      double right = x + to * width;
      bar(left, y, right - left, height, ColorRole.STARTING, 0.28);
      bar(left, y, x + filled * width - left, height, ColorRole.STARTING, 1);
      from = to;
    }
  }

  private void bar(double x, double y, double w, double h, ColorRole role, double strength) {
    if (w > 0) {
      var colour = brush.palette().color(new Tint(role, strength));
      brush.surface().fill(new Box(x, y, w, h), 0, colour);
    }
  }

  /** A cell a member, filling from the bottom as the execution goes on. */
  private void busy(Box card, Sight sight) {
    var batch = sight.batch();
    var role = troubled(sight) ? ColorRole.FAILED : ColorRole.BUSY;
    if (batch == null) {
      share(card, sight, role);
      return;
    }
    int size = batch.requests().size();
    int most = Math.max(size, pool.batching().size());
    var room = Rooms.cells(card, most, brush.em());
    int cells = Math.min(most, Rooms.MOST_CELLS);
    int taken = most <= cells ? size : Math.max(1, Math.round((float) size * cells / most));
    double pitch = room.width() / cells;
    double filled = room.height() * sight.progress(now);
    for (int i = 0; i < cells; i++) {
      double x = room.x() + i * pitch;
      bar(x, room.y(), pitch - 1, room.height(), role, i < taken ? 0.35 : 0.12);
      if (i < taken) {
        bar(x, room.bottom() - filled, pitch - 1, filled, role, 1);
      }
    }
  }

  /** Where executions are too many to be told apart: how much of the time it is busy. */
  private void share(Box card, Sight sight, ColorRole role) {
    double em = brush.em();
    double height = Math.min(0.45 * em, card.height() * 0.3);
    double y = card.bottom() - height - Math.min(0.4 * em, card.height() * 0.15);
    double width = card.width() - 1.1 * em;
    bar(card.x() + 0.55 * em, y, width, height, role, 0.2);
    bar(card.x() + 0.55 * em, y, width * Math.clamp(sight.busyShare(), 0, 1), height, role, 1);
  }
}
