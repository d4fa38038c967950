package dev.servescope.run;

/**
 * The requests of one tier or class. Counts by frame are filed as in {@link Frames}; totals are
 * after the warm-up.
 *
 * @param name of the tier or class
 * @param requests how they ended
 * @param demoted requests over their limit that were served with a lower priority
 * @param latency of completed requests
 * @param offered arrivals by frame
 * @param completed answers by frame
 * @param refused requests turned away, by frame
 * @param timedOut requests given up, by frame
 * @param failed requests lost or answered with an error, by frame
 */
public record Group(
    String name,
    Totals.Counts requests,
    long demoted,
    Percentiles latency,
    Series offered,
    Series completed,
    Series refused,
    Series timedOut,
    Series failed) {
  /** The share of offered requests answered without error; not-a-number at none. */
  public double availability() {
    return requests.offered() == 0
        ? Double.NaN
        : (double) requests.completed() / requests.offered();
  }
}
