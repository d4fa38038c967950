package dev.servescope.study.confidence;

import java.util.Locale;

/**
 * What came of replications that were to go on until a figure was precise enough.
 *
 * @param confidence all figures
 * @param measure the one that mattered
 * @param wanted its relative precision that was asked for
 * @param reached whether it was reached; otherwise the most replications allowed were not enough
 */
public record Sequential(Confidence confidence, Measure measure, double wanted, boolean reached) {

  /** The figure, and where it is not precise enough, that it is not. */
  public String sentence() {
    var figure = confidence.sentence(measure);
    if (reached) {
      return figure;
    }
    double precision = confidence.of(measure).relativePrecision();
    return Double.isFinite(precision)
        ? String.format(
            Locale.ROOT,
            "%s: given up at ±%.2g %%, ±%.2g %% was wanted",
            figure,
            precision * 100,
            wanted * 100)
        : figure + ": given up, no relative precision can be told";
  }
}
