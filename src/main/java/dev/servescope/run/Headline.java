package dev.servescope.run;

/**
 * The six numbers of the tiles. Any of them is not-a-number when there is nothing to compute it
 * from.
 *
 * @param p95Seconds 95th percentile of latency
 * @param success share of requests answered without error
 * @param utilization busy time over ready time
 * @param queue requests waiting, time average
 * @param dollarsPerHour cost by simulated hour
 * @param dollarsPerThousand cost of 1,000 completed requests
 */
public record Headline(
    double p95Seconds,
    double success,
    double utilization,
    double queue,
    double dollarsPerHour,
    double dollarsPerThousand) {

  /** The whole run. */
  public static Headline of(Run run) {
    var totals = run.totals();
    return new Headline(
        totals.latency().p95(),
        totals.availability(),
        totals.utilization(),
        totals.queue().mean(),
        totals.cost().perHour(),
        totals.cost().perThousandRequests());
  }

  /**
   * From the start to a playhead. What is under way there is not yet decided, so success counts
   * only requests that have ended.
   *
   * @param seconds the playhead; frames that end by then count, and at least the first
   */
  public static Headline upTo(Run run, double seconds) {
    var frames = run.frames();
    if (seconds >= run.endSeconds() || frames.count() == 0) {
      return of(run);
    }
    int count = Math.clamp((int) (seconds / frames.frameSeconds()), 1, frames.count());
    double elapsed = Math.min(count * frames.frameSeconds(), run.endSeconds());
    double completed = frames.completed().sumOfFirst(count);
    double lost =
        frames.refused().sumOfFirst(count)
            + frames.timedOut().sumOfFirst(count)
            + frames.failed().sumOfFirst(count);
    double busy = frames.busy().sumOfFirst(count);
    double cost = frames.costOfFirst(count);
    return new Headline(
        frames.p95SoFar().at(count - 1),
        share(completed, completed + lost),
        share(busy, busy + frames.idle().sumOfFirst(count)),
        frames.queue().sumOfFirst(count) / count,
        share(cost * 3600, elapsed),
        share(cost * 1000, completed));
  }

  private static double share(double part, double whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }
}
