package dev.servescope.scenario;

import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Draws traffic of all kinds for given names of classes, tiers and regions. */
record RandomTraffic(Draws draws, List<String> classes, List<String> tiers, List<String> regions) {
  private static final int DEEPEST = 2;

  /** About so many requests at the most in the length of the run. */
  Traffic traffic(int requests) {
    return traffic(requests, 0);
  }

  private Traffic traffic(int requests, int depth) {
    int kinds = depth < DEEPEST ? 11 : 8;
    return switch (draws.whole(1, kinds)) {
      case 1 -> new Traffic.Constant(rate(requests));
      case 2, 3 -> new Traffic.Poisson(draws.chance(0.05) ? new Rate(0) : rate(requests));
      case 4, 5 -> new Traffic.Varying(curve(requests));
      case 6 -> bursts(requests);
      case 7 -> closedLoop(requests);
      case 8 -> listed(1 + draws.random().nextInt(requests));
      case 9 -> scaled(requests, depth);
      case 10 -> added(requests, depth);
      default ->
          new Traffic.Marked(
              traffic(requests, depth + 1),
              draws.name(0.7, classes),
              draws.name(0.5, tiers),
              draws.name(0.5, regions),
              draws.chance(0.5) ? 0 : draws.whole(1, 20));
    };
  }

  private Traffic scaled(int requests, int depth) {
    double factor = draws.number(0.3, 3);
    int inner = (int) Math.max(1, requests / factor);
    return new Traffic.Scaled(traffic(inner, depth + 1), factor);
  }

  private Traffic added(int requests, int depth) {
    int count = draws.whole(1, 3);
    int share = Math.max(1, requests / count);
    return new Traffic.Added(draws.list(count, count, () -> traffic(share, depth + 1)));
  }

  /** Never 0, so that a number of requests always comes. */
  private Rate rate(int requests) {
    return new Rate(requests * draws.number(0.1, 1) / (draws.length().toNanos() / 1e9));
  }

  private RateCurve curve(int requests) {
    return switch (draws.whole(1, 4)) {
      case 1 ->
          new RateCurve.Ramp(
              rate(requests), rate(requests), draws.time(0, 0.5), draws.perhaps(0.8, 0.5));
      case 2 ->
          new RateCurve.Spike(
              rate(requests / 2 + 1), rate(requests), draws.time(0, 0.9), draws.time(0, 0.3));
      case 3 -> new RateCurve.Steps(steps(requests));
      default ->
          new RateCurve.Cycle(
              rate(requests),
              draws.time(0.1, 1),
              draws.chance(0.3)
                  ? RateCurve.Cycle.DAY
                  : List.of(draws.number(0.1, 2), 0.0, draws.number(0, 3)));
    };
  }

  private List<RateCurve.Steps.Step> steps(int requests) {
    var steps = new ArrayList<RateCurve.Steps.Step>();
    var at = Duration.ZERO;
    for (int left = draws.whole(1, 5); left > 0; left--) {
      steps.add(new RateCurve.Steps.Step(at, rate(requests)));
      at = at.plus(draws.time(0.05, 0.3));
    }
    return steps;
  }

  private Traffic bursts(int requests) {
    return new Traffic.Bursts(
        draws.chance(0.3) ? new Rate(0) : rate(requests / 2 + 1),
        rate(requests),
        draws.time(0.05, 0.3),
        draws.time(0.02, 0.2));
  }

  private Traffic closedLoop(int requests) {
    int clients = draws.whole(1, 8);
    var think = draws.length().multipliedBy(clients).dividedBy(requests);
    return new Traffic.ClosedLoop(
        clients, draws.chance(0.5) ? new Work.Constant(think) : new Work.Exponential(think));
  }

  private Traffic listed(int count) {
    var arrivals = draws.random().longs(count, 0, draws.length().toNanos()).sorted().toArray();
    return new Traffic.Listed(Samples.ofNanos(arrivals), columns(count));
  }

  private Columns columns(int count) {
    return new Columns(
        draws.chance(0.5) ? labels(classes, count) : null,
        draws.chance(0.5) ? labels(tiers, count) : null,
        draws.chance(0.5) ? numbers(count, 20) : null,
        draws.chance(0.5) ? numbers(count, 5_000_000) : null);
  }

  private Columns.Labels labels(List<String> names, int count) {
    return new Columns.Labels(names, numbers(count, names.size()));
  }

  private Samples numbers(int count, long bound) {
    return Samples.ofNanos(draws.random().longs(count, 0, bound).toArray());
  }
}
