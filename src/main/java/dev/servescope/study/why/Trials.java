package dev.servescope.study.why;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;

/** The figures of a scenario's replications, as far as they have been run. */
final class Trials {
  private final Scenario scenario;
  private final List<Figures> figures = new ArrayList<>();

  Trials(Scenario scenario) {
    this.scenario = scenario;
  }

  /** Begins with a run, which is replication 0. */
  static Trials beginningWith(Run run) {
    var trials = new Trials(run.scenario());
    trials.figures.add(Figures.of(run));
    return trials;
  }

  /**
   * Runs the next replication.
   *
   * @throws CancellationException if the observer stopped it
   */
  void next(Observer observer) {
    var replication = Seeds.replication(scenario, figures.size());
    figures.add(Figures.of(Simulation.run(replication, observer)));
  }

  int size() {
    return figures.size();
  }

  /** The mean over those that have the figure; not-a-number if none has. */
  double mean(ToDoubleFunction<Figures> figure) {
    return Arrays.stream(all(figure)).filter(Double::isFinite).average().orElse(Double.NaN);
  }

  /** What another scenario does to a figure, run by run under the same chance. */
  Effect effect(ToDoubleFunction<Figures> figure, Trials other, double level) {
    return Effect.of(all(figure), other.all(figure), level);
  }

  private double[] all(ToDoubleFunction<Figures> figure) {
    return figures.stream().mapToDouble(figure).toArray();
  }
}
