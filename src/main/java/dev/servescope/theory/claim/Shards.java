package dev.servescope.theory.claim;

import dev.servescope.theory.formula.ForkJoin;
import dev.servescope.theory.formula.SplitMerge;

/** The closed forms of requests that are split over shards. */
final class Shards {
  private Shards() {}

  static Verdict forkJoin(Setting setting) {
    var breaches = shards(setting);
    breaches.when(setting.pool().sharding().oneAtATime(), Condition.ONE_AT_A_TIME);
    breaches.whenOverloaded(setting.perSecond(), segmentsPerSecond(setting));
    return breaches.verdict(Model.FORK_JOIN, () -> forkJoinClaim(setting));
  }

  private static Claim forkJoinClaim(Setting setting) {
    int shards = setting.pool().sharding().shards();
    var form = new ForkJoin(setting.perSecond(), segmentsPerSecond(setting), shards);
    var figures =
        new Figures()
            .with(Quantity.MEAN_RESPONSE, form.meanResponseSeconds())
            .with(Quantity.MEAN_IN_SYSTEM, form.meanInSystem())
            .with(Quantity.UTILIZATION, form.utilization());
    return form.exact()
        ? figures.exact(Model.FORK_JOIN)
        : figures
            .with(Quantity.LEAST_RESPONSE, form.lowerBoundSeconds())
            .with(Quantity.MOST_RESPONSE, form.upperBoundSeconds())
            .claim(Model.FORK_JOIN, Strength.APPROXIMATE);
  }

  static Verdict splitMerge(Setting setting) {
    var breaches = shards(setting);
    int shards = setting.pool().sharding().shards();
    boolean split = shards > 1;
    breaches.when(split && !setting.pool().sharding().oneAtATime(), Condition.OVERLAPPING_REQUESTS);
    double perSegment = segmentsPerSecond(setting);
    if (Double.isFinite(perSegment)) {
      breaches.whenOverloaded(
          setting.perSecond(), SplitMerge.capacityPerSecond(perSegment, shards));
    }
    return breaches.verdict(
        Model.SPLIT_MERGE,
        () -> {
          var form = new SplitMerge(setting.perSecond(), perSegment, shards);
          // Each shard works for its own segment only, and then waits for the slowest.
          return Figures.of(form, 1)
              .with(Quantity.UTILIZATION, setting.perSecond() / perSegment)
              .exact(Model.SPLIT_MERGE);
        });
  }

  private static Breaches shards(Setting setting) {
    var breaches = Shape.common(setting);
    Shape.fixed(setting, breaches);
    Shape.oneByOne(setting, breaches);
    Shape.unlimitedQueue(setting, breaches);
    Shape.split(setting, breaches);
    Shape.exponentialWork(setting, breaches);
    return breaches;
  }

  /** Segments that a shard can serve in a second. */
  private static double segmentsPerSecond(Setting setting) {
    return setting.pool().sharding().segmentCount() * setting.servicesPerSecond();
  }
}
