package dev.servescope.scenario;

import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values of a scenario in the course of its run: what timed changes have made of them by a
 * time, and which timed changes make one scenario of another.
 */
public final class TimedValues {
  private TimedValues() {}

  /**
   * A scenario with the values that are in force at a time. Its timed changes stay as they are;
   * faults are no values.
   */
  public static Scenario at(Scenario scenario, Duration time) {
    var now = scenario;
    for (var timed : scenario.interventions()) {
      if (timed.at().compareTo(time) <= 0) {
        now = set(now, timed);
      }
    }
    return now;
  }

  private static Scenario set(Scenario now, Intervention timed) {
    try {
      if (timed.change() instanceof Change.SetRate(var rate)) {
        return now.withTraffic(rated(now.traffic(), rate));
      }
      int place = timed.pool() - 1;
      return now.withPool(place, set(now.pools().get(place), timed.change()));
    } catch (InvalidValueException notFromTheStart) {
      // What a run may come to it need not be able to begin with, such as a rate of nothing.
      return now;
    }
  }

  private static Pool set(Pool pool, Change change) {
    return switch (change) {
      case Change.SetReplicas(int replicas) -> pool.withReplicas(replicas);
      case Change.SetBatchSize(int size) -> pool.withBatching(pool.batching().withSize(size));
      case Change.SetBatchDelay(var delay) -> pool.withBatching(pool.batching().withDelay(delay));
      case Change.SetShards(int shards) -> pool.withSharding(pool.sharding().withShards(shards));
      case Change.SetColdStart(var total) -> pool.withStartUp(pool.startUp().scaledTo(total));
      case Change.SetPrices(var prices) -> pool.withPrices(prices);
      case Change.SetRate any -> pool;
      case Change.Kill any -> pool;
      case Change.Slow any -> pool;
      case Change.Disable any -> pool;
      case Change.Drain any -> pool;
      case Change.LoseZone any -> pool;
    };
  }

  /** The same traffic at another mean rate, bent as a run bends it. */
  private static Traffic rated(Traffic traffic, Rate rate) {
    return switch (traffic) {
      case Traffic.Poisson any -> new Traffic.Poisson(rate);
      case Traffic.Constant any -> new Traffic.Constant(rate);
      case Traffic.Varying(RateCurve.Cycle(var mean, var period, var weights)) ->
          new Traffic.Varying(new RateCurve.Cycle(rate, period, weights));
      case Traffic.Scaled(var of, double factor) -> scaled(of, rate);
      case Traffic.Listed any -> traffic;
      case Traffic.ClosedLoop any -> traffic;
      default -> scaled(traffic, rate);
    };
  }

  private static Traffic scaled(Traffic of, Rate rate) {
    return new Traffic.Scaled(of, rate.perSecond() / of.meanRate().perSecond());
  }

  /**
   * What has to change at a time so that the values of one scenario become those of another; empty
   * if something differs that cannot change in the course of a run.
   */
  public static Optional<List<Intervention>> between(Scenario before, Scenario after, Duration at) {
    if (before.pools().size() != after.pools().size()) {
      return Optional.empty();
    }
    try {
      return difference(before, after, at);
    } catch (InvalidValueException onTheWay) {
      // No replicas are possible on demand only, and how a pool scales stays as it is in a run.
      return Optional.empty();
    }
  }

  private static Optional<List<Intervention>> difference(
      Scenario before, Scenario after, Duration at) {
    var changes = new ArrayList<Intervention>();
    var moved = before;
    if (isSameButRate(before.traffic(), after.traffic())) {
      changes.add(new Intervention(at, new Change.SetRate(after.traffic().meanRate())));
      moved = moved.withTraffic(after.traffic());
    }
    for (int i = 0; i < before.pools().size(); i++) {
      var pool = before.pools().get(i);
      for (var change : changes(pool, after.pools().get(i))) {
        changes.add(new Intervention(at, i + 1, change));
        pool = set(pool, change);
      }
      moved = moved.withPool(i, pool);
    }
    return moved.equals(after) ? Optional.of(changes) : Optional.empty();
  }

  private static boolean isSameButRate(Traffic one, Traffic other) {
    if (one.equals(other)) {
      return false;
    }
    return switch (one) {
      case Traffic.Poisson any -> other instanceof Traffic.Poisson;
      case Traffic.Constant any -> other instanceof Traffic.Constant;
      case Traffic.Varying(RateCurve.Cycle(var mean, var period, var weights)) ->
          other instanceof Traffic.Varying(RateCurve.Cycle cycle)
              && cycle.equals(new RateCurve.Cycle(cycle.mean(), period, weights));
      case Traffic.Scaled(var of, double factor) ->
          other instanceof Traffic.Scaled scaled && scaled.of().equals(of);
      default -> false;
    };
  }

  private static List<Change> changes(Pool before, Pool after) {
    var all = new ArrayList<Change>();
    if (before.replicas() != after.replicas()) {
      all.add(new Change.SetReplicas(after.replicas()));
    }
    if (before.batching().size() != after.batching().size()) {
      all.add(new Change.SetBatchSize(after.batching().size()));
    }
    if (!before.batching().delay().equals(after.batching().delay())) {
      all.add(new Change.SetBatchDelay(after.batching().delay()));
    }
    if (before.sharding().shards() != after.sharding().shards()) {
      all.add(new Change.SetShards(after.sharding().shards()));
    }
    if (!before.startUp().equals(after.startUp())) {
      all.add(new Change.SetColdStart(after.startUp().total()));
    }
    if (!before.prices().equals(after.prices())) {
      all.add(new Change.SetPrices(after.prices()));
    }
    return all;
  }

  /**
   * A scenario with more timed changes. A value that was set at the same time gives way, and what
   * sets a value to what it is anyway is left out.
   *
   * @throws InvalidValueException if it cannot have them, such as too many
   */
  public static Scenario with(Scenario scenario, List<Intervention> changes) {
    var whole = scenario;
    for (var change : changes) {
      var kept = new ArrayList<>(whole.interventions());
      kept.removeIf(its -> setsTheSame(its, change));
      var without = whole.withInterventions(kept);
      kept.add(change);
      var with = whole.withInterventions(kept);
      boolean idle = isValue(change.change()) && isNoDifference(without, with, change.at());
      whole = idle ? without : with;
    }
    return whole;
  }

  private static boolean isNoDifference(Scenario without, Scenario with, Duration at) {
    return at(without, at)
        .withInterventions(List.of())
        .equals(at(with, at).withInterventions(List.of()));
  }

  private static boolean setsTheSame(Intervention one, Intervention other) {
    boolean value = isValue(one.change()) && one.change().getClass() == other.change().getClass();
    boolean place = one.pool() == other.pool() || one.change() instanceof Change.SetRate;
    return value && place && one.at().equals(other.at());
  }

  private static boolean isValue(Change change) {
    return switch (change) {
      case Change.Kill any -> false;
      case Change.Slow any -> false;
      case Change.Disable any -> false;
      case Change.Drain any -> false;
      case Change.LoseZone any -> false;
      default -> true;
    };
  }

  /**
   * A whole scenario after somebody has changed it as it was seen at a time: what is as it was seen
   * stays as it is from the start.
   */
  public static Scenario transfer(Scenario whole, Scenario seen, Scenario changed) {
    if (seen.equals(whole) || whole.pools().size() != changed.pools().size()) {
      return changed;
    }
    var result = changed;
    if (changed.traffic().equals(seen.traffic())) {
      result = result.withTraffic(whole.traffic());
    }
    for (int i = 0; i < whole.pools().size(); i++) {
      var pool = transfer(whole.pools().get(i), seen.pools().get(i), changed.pools().get(i));
      result = result.withPool(i, pool);
    }
    return result;
  }

  private static Pool transfer(Pool whole, Pool seen, Pool changed) {
    var pool = changed;
    for (var change : changes(changed, whole)) {
      boolean asSeen = changes(seen, changed).stream().noneMatch(its -> isOfKind(its, change));
      pool = asSeen ? back(pool, change, whole) : pool;
    }
    return pool;
  }

  private static boolean isOfKind(Change one, Change other) {
    return one.getClass() == other.getClass();
  }

  /** Phases of a start are more than their total. What does not fit the others any more stays. */
  private static Pool back(Pool pool, Change change, Pool from) {
    try {
      return change instanceof Change.SetColdStart
          ? pool.withStartUp(from.startUp())
          : set(pool, change);
    } catch (InvalidValueException changedSince) {
      return pool;
    }
  }
}
