package dev.servescope.study.gallery;

import dev.servescope.run.gallery.Amount;
import dev.servescope.run.gallery.Case;
import dev.servescope.run.gallery.Claim;
import dev.servescope.run.gallery.Figure;
import dev.servescope.run.gallery.Measured;
import dev.servescope.study.confidence.Confidence;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Watcher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * Runs the scenarios of a case and puts what they give beside what the text says. Replication i of
 * every scenario of a case meets the same luck, so that differences and orders are about the
 * scenarios.
 */
public final class Examination {
  private final Case its;

  /** For each figure, its terms, and for each term its values by replication. */
  private final List<List<double[]>> values;

  private Examination(Case its) {
    this.its = its;
    values =
        its.figures().stream()
            .map(
                figure ->
                    terms(figure.claim()).stream()
                        .map(term -> new double[its.replications()])
                        .toList())
            .toList();
  }

  /**
   * Examines a case, on the calling thread.
   *
   * @param watcher hears of each replication that has come to its end
   * @return a finding for each of its figures, in their order
   * @throws CancellationException if the watcher wants to stop
   */
  public static List<Finding> of(Case its, Watcher watcher) {
    var examination = new Examination(its);
    for (int i = 0; i < its.replications(); i++) {
      examination.replicate(i, watcher);
      watcher.finished(i + 1, its.replications());
    }
    return examination.findings();
  }

  private void replicate(int number, Watcher watcher) {
    var measuring = new Measuring(new Evidence(its, number, watcher));
    for (int i = 0; i < values.size(); i++) {
      var terms = terms(its.figures().get(i).claim());
      for (int j = 0; j < terms.size(); j++) {
        values.get(i).get(j)[number] = measuring.of(terms.get(j));
      }
    }
  }

  private static List<Measured> terms(Claim claim) {
    return switch (claim) {
      case Claim.Equal equal -> List.of(equal.measured());
      case Claim.Between between -> List.of(between.measured());
      case Claim.Order order -> order.terms().stream().map(Claim.Order.Term::measured).toList();
      case Claim.Silent silent -> List.of(silent.measured());
    };
  }

  private List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < values.size(); i++) {
      var figure = its.figures().get(i);
      var estimates = values.get(i).stream().map(Examination::estimate).toList();
      findings.add(new Finding(figure, estimates, verdict(figure, values.get(i), estimates)));
    }
    return findings;
  }

  private static Estimate estimate(double[] figures) {
    return Estimate.of(figures, Confidence.USUAL_LEVEL);
  }

  private static Verdict verdict(Figure figure, List<double[]> terms, List<Estimate> estimates) {
    double mean = estimates.getFirst().mean();
    return switch (figure.claim()) {
      case Claim.Equal(Amount book, Amount within, Measured _) ->
          judged(figure, Math.abs(mean - book.value()) <= within.value());
      case Claim.Between(Amount least, Amount most, Measured _) ->
          judged(figure, least.value() <= mean && mean <= most.value());
      case Claim.Order _ -> judged(figure, ascend(terms));
      case Claim.Silent _ -> Verdict.ADDED;
    };
  }

  private static Verdict judged(Figure figure, boolean met) {
    return met ? Verdict.MET : figure.differs() ? Verdict.DIFFERS : Verdict.MISSED;
  }

  /** Whether each exceeds the one before it, beyond chance where there is chance. */
  private static boolean ascend(List<double[]> terms) {
    return IntStream.range(1, terms.size())
        .mapToObj(i -> estimate(differences(terms.get(i), terms.get(i - 1))))
        .allMatch(step -> step.hasInterval() ? step.low() > 0 : step.mean() > 0);
  }

  private static double[] differences(double[] larger, double[] smaller) {
    return IntStream.range(0, larger.length).mapToDouble(i -> larger[i] - smaller[i]).toArray();
  }
}
