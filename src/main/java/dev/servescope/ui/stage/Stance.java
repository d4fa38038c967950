package dev.servescope.ui.stage;

import dev.servescope.run.Run;
import java.util.List;
import java.util.Map;

/** Everything that one picture of the stage is drawn from. */
record Stance(StageState state, Rates rates, boolean flow, Pace pace) {
  /** How the model stands on a layout. */
  static Stance of(StageModel model, StageLayout layout, Ways ways) {
    var run = layout.run();
    long now = model.nowNanos();
    var window = model.window();
    boolean flow = model.isFlow() || window == null;
    var pace = model.pace();
    var state =
        flow || window == null
            ? distant(run, now)
            : Observation.of(window, layout, ways, pace, now);
    return new Stance(state, Rates.at(run, now), flow, pace);
  }

  /** What the run itself tells, without its requests. */
  private static StageState distant(Run run, long now) {
    return new StageState(
        now, List.of(), Map.of(), Sights.of(run, now), 0, 0, 0, Map.of(), 0, Map.of());
  }
}
