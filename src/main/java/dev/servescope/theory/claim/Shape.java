package dev.servescope.theory.claim;

import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Segmentation;
import dev.servescope.scenario.pool.Sharding;

/** The conditions on the kind of deployment that several closed forms share. */
final class Shape {
  private Shape() {}

  /** What every closed form needs, whatever it describes. */
  static Breaches common(Setting setting) {
    var breaches = new Breaches();
    DemandConditions.check(setting, breaches);
    PoolConditions.check(setting, breaches);
    breaches.when(
        setting.perSecond() > 0 && setting.service().meanSeconds() == 0, Condition.NO_WORK);
    return breaches;
  }

  /** Requests stay whole and overlap. */
  static void wholeRequests(Setting setting, Breaches breaches) {
    var sharding = setting.pool().sharding();
    int shards = sharding.shards();
    breaches.when(shards > 1, Condition.SPLIT, shards);
    breaches.when(shards == 1 && sharding.oneAtATime(), Condition.ONE_AT_A_TIME);
  }

  static void oneByOne(Setting setting, Breaches breaches) {
    int size = setting.pool().batching().size();
    breaches.when(size > 1, Condition.BATCHES, size);
  }

  static void fixed(Setting setting, Breaches breaches) {
    breaches.when(!(setting.pool().scaling() instanceof Scaling.Fixed), Condition.SCALED);
  }

  static void unlimitedQueue(Setting setting, Breaches breaches) {
    int limit = setting.pool().batching().queue().limit();
    breaches.when(limit > 0, Condition.QUEUE_LIMIT, limit);
  }

  static void independentWork(Setting setting, Breaches breaches) {
    breaches.when(!setting.service().independent(), Condition.LISTED_WORK);
  }

  static void exponentialWork(Setting setting, Breaches breaches) {
    var service = setting.service();
    breaches.when(
        service.meanSeconds() > 0 && !service.exponential(),
        Condition.NOT_EXPONENTIAL,
        service.variation());
  }

  /**
   * Every request has one segment of independent work on each shard, and each shard one replica.
   */
  static void split(Setting setting, Breaches breaches) {
    var sharding = setting.pool().sharding();
    int shards = sharding.shards();
    if (shards == 1) {
      breaches.when(true, Condition.NOT_SPLIT);
      return;
    }
    int replicas = setting.pool().replicas();
    breaches.when(replicas > 1, Condition.REPLICATED_SHARDS, replicas);
    int segments = sharding.segmentCount();
    breaches.when(segments != shards, Condition.SEGMENTS, segments, shards);
    breaches.when(
        !(sharding.sizes() instanceof Segmentation.Independent), Condition.DEPENDENT_SEGMENTS);
    breaches.when(sharding.assignment() != Sharding.Assignment.IN_ORDER, Condition.ASSIGNMENT);
    breaches.when(
        sharding.above().count() > 0
            && setting.kinds().stream()
                .anyMatch(kind -> kind.requestClass().payload().compareTo(sharding.above()) <= 0),
        Condition.SPLIT_THRESHOLD);
    double splitSeconds = Service.seconds(sharding.split().plus(sharding.merge()));
    breaches.when(splitSeconds > 0, Condition.SPLIT_TIME, splitSeconds);
  }
}
