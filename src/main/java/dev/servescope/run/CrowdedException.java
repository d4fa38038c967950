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
            + inWords(most)
            + " requests are under way at once, more than memory holds: less traffic, more capacity"
            + " or a queue limit makes them fewer");
  }

  private CrowdedException(String message, CrowdedException cause) {
    super(message, cause);
  }

  /** The same, with the name of the scenario where there are several. */
  public CrowdedException in(String scenario) {
    return new CrowdedException(scenario + ": " + getMessage(), this);
  }

  private static String inWords(int count) {
    double millions = Math.round(count / 1e5) / 10.0;
    return millions < 1 ? Math.round(count / 1e3) + " thousand" : millions + " million";
  }
}
