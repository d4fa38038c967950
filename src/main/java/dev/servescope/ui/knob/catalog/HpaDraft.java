package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.pool.Scaling;
import java.time.Duration;
import java.util.function.Consumer;

/** An autoscaler open to change, so that each knob names only what it changes. */
final class HpaDraft {
  Scaling.Hpa.Metric metric;
  double target;
  int max;
  Duration sync;
  Duration window;
  double tolerance;
  Scaling.Hpa.Growth up;
  Duration stabilization;
  boolean seesStarting;

  private HpaDraft(Scaling.Hpa now) {
    metric = now.metric();
    target = now.target();
    max = now.max();
    sync = now.sync();
    window = now.window();
    tolerance = now.tolerance();
    up = now.up();
    stabilization = now.stabilization();
    seesStarting = now.seesStarting();
  }

  static Scaling.Hpa with(Scaling.Hpa now, Consumer<HpaDraft> change) {
    var draft = new HpaDraft(now);
    change.accept(draft);
    return draft.made();
  }

  private Scaling.Hpa made() {
    return new Scaling.Hpa(
        metric, target, max, sync, window, tolerance, up, stabilization, seesStarting);
  }
}
