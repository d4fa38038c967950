package dev.servescope.study.confidence;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.engine.Workspace;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Runs a scenario again and again with other seeds, those of {@link Seeds}, and tells from the
 * spread of the figures how far each can be trusted. The result is the same for any number of
 * threads. Calls wait for the end; make them on a thread that may wait. To end a call early
 * interrupt its thread or tell it through the watcher.
 */
public final class Replications {
  /** Fewer say too little of the spread to decide by it whether more are needed. */
  public static final int FIRST = 10;

  private final Workers workers;
  private final Watcher watcher;

  /**
   * Runs on several threads.
   *
   * @param executor lends all of them but the caller's own
   * @param threads at the most, the caller's own included, 1 or more
   */
  public Replications(Executor executor, int threads, Watcher watcher) {
    this.workers = new Workers(executor, threads);
    this.watcher = watcher;
  }

  /** Runs on the calling thread alone. */
  public static Replications onThisThread() {
    return new Replications(Runnable::run, 1, Watcher.NONE);
  }

  /**
   * A fixed number of replications, with intervals of 95 %.
   *
   * @param replications 2 or more
   * @throws CancellationException if it was stopped
   */
  public Confidence run(Scenario scenario, int replications) {
    if (replications < 2) {
      throw new IllegalArgumentException("replications must be 2 or more: " + replications);
    }
    var figures = more(scenario, new ArrayList<>(), replications, replications);
    return Confidence.of(scenario, Confidence.USUAL_LEVEL, figures);
  }

  /**
   * As many replications as it takes until one figure is precise enough: {@value #FIRST} at first,
   * then as many more as their spread lets expect, at most twice as many a step. Stopping when the
   * interval happens to be narrow makes it cover a little less often than 95 % (A. M. Law, W. D.
   * Kelton, "Simulation modeling and analysis", 1991, section 9.4.1).
   *
   * @param precision the relative precision that is wanted, such as 0.02 for 2 %, above 0
   * @param most replications, 2 or more
   * @throws CancellationException if it was stopped
   */
  public Sequential runUntil(Scenario scenario, double precision, Measure measure, int most) {
    if (!(precision > 0) || most < 2) {
      throw new IllegalArgumentException(
          "precision must be above 0 and most 2 or more: " + precision + ", " + most);
    }
    var figures = more(scenario, new ArrayList<>(), Math.min(FIRST, most), most);
    while (true) {
      var confidence = Confidence.of(scenario, Confidence.USUAL_LEVEL, figures);
      double reached = confidence.of(measure).relativePrecision();
      if (reached <= precision || figures.size() >= most) {
        return new Sequential(confidence, measure, precision, reached <= precision);
      }
      more(scenario, figures, Math.min(most, next(figures.size(), reached / precision)), most);
    }
  }

  /** The error falls with the square root of the number. */
  private static int next(int count, double tooWide) {
    double expected = Math.ceil(count * tooWide * tooWide);
    return Double.isNaN(expected) ? 2 * count : (int) Math.clamp(expected, count + 1, 2.0 * count);
  }

  /**
   * What replications give, in their order.
   *
   * @param first the number of the first, 0 for the scenario's own seed
   * @param end the number behind the last
   * @param taken what is kept of a run, by whatever thread it ran on
   * @throws CancellationException if it was stopped
   */
  public <T> List<T> each(Scenario scenario, int first, int end, Function<Run, T> taken) {
    return each(scenario, first, end, end, taken);
  }

  /** Adds replications up to a number. */
  private List<Map<Measure, Double>> more(
      Scenario scenario, List<Map<Measure, Double>> figures, int upTo, int most) {
    figures.addAll(each(scenario, figures.size(), upTo, most, Replications::figures));
    return figures;
  }

  private <T> List<T> each(
      Scenario scenario, int first, int end, int most, Function<Run, T> taken) {
    var done = new AtomicInteger(first);
    return workers.run(
        first,
        end,
        (number, stopped) -> {
          var its = taken.apply(run(Seeds.replication(scenario, number), stopped));
          watcher.finished(done.incrementAndGet(), most);
          return its;
        });
  }

  private Run run(Scenario scenario, BooleanSupplier stopped) {
    Observer observer =
        share ->
            stopped.getAsBoolean() || watcher.wantsToStop()
                ? Observer.Wish.STOP
                : Observer.Wish.CONTINUE;
    return Simulation.run(scenario, observer, Workspace.among(workers.threads()));
  }

  static Map<Measure, Double> figures(Run run) {
    var figures = new EnumMap<Measure, Double>(Measure.class);
    for (var measure : Measure.values()) {
      figures.put(measure, measure.of(run));
    }
    return figures;
  }
}
