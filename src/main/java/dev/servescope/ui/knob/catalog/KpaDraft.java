package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.pool.Scaling;
import java.time.Duration;
import java.util.function.Consumer;

/** An autoscaler open to change, so that each knob names only what it changes. */
final class KpaDraft {
  double concurrency;
  double share;
  int max;
  int initial;
  Duration tick;
  Duration stable;
  Duration panic;
  double panicThreshold;
  double mostUp;
  double mostDown;
  Duration grace;
  boolean seesStarting;

  private KpaDraft(Scaling.Kpa now) {
    concurrency = now.concurrency();
    share = now.share();
    max = now.max();
    initial = now.initial();
    tick = now.tick();
    stable = now.stable();
    panic = now.panic();
    panicThreshold = now.panicThreshold();
    mostUp = now.mostUp();
    mostDown = now.mostDown();
    grace = now.grace();
    seesStarting = now.seesStarting();
  }

  static Scaling.Kpa with(Scaling.Kpa now, Consumer<KpaDraft> change) {
    var draft = new KpaDraft(now);
    change.accept(draft);
    return draft.made();
  }

  private Scaling.Kpa made() {
    return new Scaling.Kpa(
        concurrency,
        share,
        max,
        initial,
        tick,
        stable,
        panic,
        panicThreshold,
        mostUp,
        mostDown,
        grace,
        seesStarting);
  }
}
