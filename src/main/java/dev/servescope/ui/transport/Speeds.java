package dev.servescope.ui.transport;

import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import java.util.List;

/** The speeds of the film: simulated seconds by second of watching. */
public final class Speeds {
  /** From the slowest to the fastest. */
  public static final List<Double> ALL =
      List.of(
          0.001, 0.01, 0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0,
          3600.0, 21_600.0, 86_400.0, 604_800.0);

  private static final double PLEASANT_SECONDS = 45;

  private Speeds() {}

  /** The speed at which a run of a length is watched in about three quarters of a minute. */
  static double pleasantFor(double seconds) {
    double wish = seconds / PLEASANT_SECONDS;
    double best = ALL.getFirst();
    for (double speed : ALL) {
      boolean nearer = Math.abs(Math.log(speed / wish)) < Math.abs(Math.log(best / wish));
      best = nearer ? speed : best;
    }
    return best;
  }

  static String text(double speed) {
    return Messages.of("transport.speed.times", Numbers.brief(speed));
  }
}
