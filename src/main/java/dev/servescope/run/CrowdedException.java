package dev.servescope.run;

/**
 * A scenario cannot be simulated to its end, as more of its requests are under way at one time than
 * memory holds: the rest of a simulation is small, but each of these has to be known.
 */
public final class CrowdedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * More requests, or segments of requests, are under way than may be.
   *
   * @param most how many may be
   */
  public CrowdedException(int most) {
    super(
        "More than "
            + Math.round(most / 1e5) / 10.0
            + " million requests are under way at once, more than memory holds. Less traffic, more"
            + " capacity or a queue limit makes them fewer.");
  }
}
