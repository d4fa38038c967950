package dev.servescope.engine.record;

import dev.servescope.run.Series;
import org.jspecify.annotations.Nullable;

/** How much of each frame of a run has passed by a time, for the averages over it. */
final class Elapsed {
  private final long now;
  private final double[] nanos;
  private final Series nothing;

  Elapsed(FrameClock clock, long now) {
    this.now = now;
    this.nanos = new double[clock.begun(now)];
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = clock.passed(i, now);
    }
    this.nothing = Series.copyOf(new double[nanos.length], nanos.length);
  }

  long now() {
    return now;
  }

  /** How many frames have begun. */
  int frames() {
    return nanos.length;
  }

  /** The time average of something by frame, out of its integrals; null where it never was. */
  Series averages(double @Nullable [] areas) {
    return areas == null ? nothing : Series.generate(nanos.length, i -> areas[i] / nanos[i]);
  }
}
