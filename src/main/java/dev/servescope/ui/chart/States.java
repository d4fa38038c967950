package dev.servescope.ui.chart;

import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.LegendEntry;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.List;

/** How the states of an instance look in a timeline. */
final class States {
  static final Tint BUSY = Tint.of(ColorRole.BUSY);
  static final Tint IDLE = new Tint(ColorRole.IDLE, 0.65);
  static final Tint STARTING = Tint.of(ColorRole.STARTING);
  static final Tint DOWN = Tint.of(ColorRole.FAILED);

  private static final double FIRST_PHASE = 0.55;

  private States() {}

  /** The tint of a phase of a cold start, stronger from phase to phase. */
  static Tint phase(int index, int count) {
    double share = count <= 1 ? 1 : (double) index / (count - 1);
    return new Tint(ColorRole.STARTING, FIRST_PHASE + (1 - FIRST_PHASE) * Math.min(1, share));
  }

  static List<LegendEntry> legend(boolean starting, boolean down) {
    var busy = LegendEntry.area(name("busy"), BUSY);
    var idle = LegendEntry.area(name("idle"), IDLE);
    var start = LegendEntry.area(name("starting"), STARTING);
    var failed = LegendEntry.area(name("failed"), DOWN);
    if (starting) {
      return down ? List.of(busy, idle, start, failed) : List.of(busy, idle, start);
    }
    return down ? List.of(busy, idle, failed) : List.of(busy, idle);
  }

  /** The name of a state. */
  static String name(String state) {
    return Messages.of("chart.state." + state);
  }
}
