package dev.servescope.study.confidence;

/**
 * What one long run says of a level.
 *
 * @param estimate counts batches where others count replications
 * @param trusted whether the batches may pass for independent; otherwise the interval is too narrow
 * @param verdict the same in one or two sentences, in English
 */
public record OneRun(Estimate estimate, boolean trusted, String verdict) {
  /** How many batches a run is cut into. */
  public static final int BATCHES = 20;
}
