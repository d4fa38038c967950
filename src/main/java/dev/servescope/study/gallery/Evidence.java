package dev.servescope.study.gallery;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.run.gallery.Case;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Seeds;
import dev.servescope.study.confidence.Watcher;
import java.util.HashMap;
import java.util.Map;

/** The runs of one replication of a case, made when they are first asked for. */
final class Evidence {
  private final Map<String, Scenario> scenarios = new HashMap<>();
  private final Map<String, Run> runs = new HashMap<>();
  private final Map<String, Detail> details = new HashMap<>();
  private final Observer observer;

  /**
   * A replication.
   *
   * @param replication 0 for that with the scenarios' own seeds
   */
  Evidence(Case its, int replication, Watcher watcher) {
    its.members()
        .forEach(
            member ->
                scenarios.put(member.key(), Seeds.replication(member.scenario(), replication)));
    observer = share -> watcher.wantsToStop() ? Observer.Wish.STOP : Observer.Wish.CONTINUE;
  }

  /** The run of a scenario. */
  Run run(String key) {
    return runs.computeIfAbsent(key, its -> Simulation.run(scenario(its), observer));
  }

  /** Every request and execution of a scenario's run. */
  Detail detail(String key) {
    return details.computeIfAbsent(
        key, its -> Simulation.detail(scenario(its), 0, Long.MAX_VALUE, observer));
  }

  private Scenario scenario(String key) {
    var scenario = scenarios.get(key);
    if (scenario == null) {
      throw new IllegalArgumentException("the case has no scenario " + key);
    }
    return scenario;
  }
}
