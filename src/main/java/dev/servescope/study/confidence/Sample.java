package dev.servescope.study.confidence;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Replications of a run one by one on the calling thread, for somebody who may have to do with as
 * many as there are at any moment.
 */
public final class Sample {
  private final Scenario scenario;
  private final List<Map<Measure, Double>> figures = new ArrayList<>();

  /** Begins with a finished run, which is replication 0 of its scenario. */
  public Sample(Run first) {
    scenario = first.scenario();
    figures.add(Replications.figures(first));
  }

  /**
   * Runs the next replication.
   *
   * @throws CancellationException if the observer stopped it; the sample is as before
   */
  public void add(Observer observer) {
    var replication = Seeds.replication(scenario, figures.size());
    figures.add(Replications.figures(Simulation.run(replication, observer)));
  }

  /** How many replications there are, 1 or more. */
  public int size() {
    return figures.size();
  }

  /** The intervals of 95 %; one replication has none. */
  public Confidence confidence() {
    return Confidence.of(scenario, Confidence.USUAL_LEVEL, figures);
  }

  /**
   * Whether a figure is as precise as is wanted. Fewer than {@value Replications#FIRST}
   * replications never are: their spread says too little.
   *
   * @param precision the half width over the mean
   */
  public boolean isPrecise(Measure measure, double precision) {
    return size() >= Replications.FIRST
        && confidence().of(measure).relativePrecision() <= precision;
  }
}
