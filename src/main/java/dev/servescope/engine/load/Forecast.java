package dev.servescope.engine.load;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import java.util.List;

/**
 * The mean arrival rate of a scenario at any time, as somebody knows it who knows the scenario but
 * not its chance: curves and timed changes are known, of bursts and closed loops only the mean, of
 * a list the mean up to its last arrival.
 */
public final class Forecast {
  private final List<Leaf> leaves;
  private final Bends bends;

  /** What is known of a scenario's traffic. */
  public Forecast(Scenario scenario) {
    this.leaves = Leaves.of(scenario.traffic());
    this.bends = new Bends(scenario, (int) leaves.stream().filter(Leaf::isOpen).count());
  }

  /**
   * The rate of all traffic together at a time from the start, requests a second.
   *
   * @param knownNanos changes up to this time from the start are known
   */
  public double perSecondAt(double seconds, long knownNanos) {
    int change = bends.at(Math.min(seconds * 1e9, knownNanos), 0);
    double sum = 0;
    for (var leaf : leaves) {
      double own = unbent(leaf, seconds);
      sum += leaf.isOpen() ? bends.bent(change, own) : own;
    }
    return sum;
  }

  private static double unbent(Leaf leaf, double seconds) {
    double mean = leaf.traffic().meanRate().perSecond() * leaf.factor();
    return switch (leaf.traffic()) {
      case Traffic.Varying(var curve) -> curve.perSecondAt(seconds) * leaf.factor();
      case Traffic.ClosedLoop(int clients, var think) ->
          ClosedPart.clients(clients, leaf.factor()) * 1e9 / think.mean().toNanos();
      case Traffic.Listed listed -> seconds <= lastSeconds(listed) / leaf.factor() ? mean : 0;
      default -> mean;
    };
  }

  private static double lastSeconds(Traffic.Listed listed) {
    return listed.arrivals().nanos(listed.arrivals().size() - 1) / 1e9;
  }
}
