package dev.servescope.ui.stage;

/**
 * How the film is watched, which decides how long something is seen that takes no time in the run:
 * a dot that goes from a balancer to a replica would jump. It glides for a moment of watching
 * instead, but always reaches its place before its next step: order and moment of every step are
 * those of the records.
 *
 * @param glideNanos the longest glide, in time of the run; 0 to jump
 * @param lingerNanos how long what has fallen out stays in sight, in time of the run
 */
record Pace(long glideNanos, long lingerNanos) {
  private static final double GLIDE_SECONDS = 0.3;
  private static final double LINGER_SECONDS = 0.9;

  /**
   * The pace of a speed.
   *
   * @param speed seconds of the run by second of watching
   * @param still whether nothing is to glide, as for those who are disturbed by motion
   */
  static Pace of(double speed, boolean still) {
    return new Pace(
        still ? 0 : Math.round(GLIDE_SECONDS * speed * 1e9),
        Math.round(LINGER_SECONDS * speed * 1e9));
  }
}
