package dev.servescope.theory.claim;

import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.theory.formula.BatchService;

/** The closed form of one server that takes what waits as one batch. */
final class BatchServer {
  /** More arrivals in a batch than this are out of the reach of {@link BatchService}. */
  private static final double MOST_ARRIVALS = 600;

  private BatchServer() {}

  static Verdict batchService(Setting setting) {
    var pool = setting.pool();
    var breaches = Shape.common(setting);
    Shape.fixed(setting, breaches);
    Shape.unlimitedQueue(setting, breaches);
    Shape.wholeRequests(setting, breaches);
    breaches.when(pool.replicas() > 1, Condition.SEVERAL_SERVERS, pool.replicas());
    var batching = pool.batching();
    breaches.when(batching.size() == 1, Condition.NO_BATCHES);
    double delaySeconds = Service.seconds(batching.delay());
    breaches.when(delaySeconds > 0, Condition.BATCH_DELAY, delaySeconds);
    breaches.when(!batching.preferred().isEmpty(), Condition.PREFERRED_SIZES);
    boolean ofWork = batching.time() instanceof BatchTime.LongestMember;
    boolean random = ofWork && !setting.service().isConstant();
    breaches.when(random, Condition.RANDOM_BATCH_TIME);
    if (random || setting.service().meanSeconds() == 0) {
      return breaches.verdict(Model.BATCH_SERVICE, BatchServer::never);
    }
    return timed(setting, breaches, batchSeconds(setting, ofWork));
  }

  private static Verdict timed(Setting setting, Breaches breaches, double[] batchSeconds) {
    double capacity = BatchService.capacityPerSecond(batchSeconds);
    breaches.whenOverloaded(setting.perSecond(), capacity);
    double longest = 0;
    for (double seconds : batchSeconds) {
      longest = Math.max(longest, seconds);
    }
    double arrivals = setting.perSecond() * longest;
    breaches.when(arrivals > MOST_ARRIVALS, Condition.LONG_BATCHES, arrivals, MOST_ARRIVALS);
    try {
      return breaches.verdict(Model.BATCH_SERVICE, () -> claim(setting, batchSeconds));
    } catch (IllegalArgumentException tooClose) {
      breaches.when(true, Condition.NEARLY_OVERLOADED, setting.perSecond(), capacity);
      return breaches.verdict(Model.BATCH_SERVICE, BatchServer::never);
    }
  }

  private static double[] batchSeconds(Setting setting, boolean ofWork) {
    var seconds = new double[setting.pool().batching().size()];
    for (int b = 1; b <= seconds.length; b++) {
      seconds[b - 1] =
          ofWork ? setting.service().meanSeconds() : BatchTimes.seconds(setting.pool(), b);
    }
    return seconds;
  }

  private static Claim claim(Setting setting, double[] batchSeconds) {
    var queue = new BatchService(setting.perSecond(), batchSeconds);
    return Figures.of(queue, 1)
        .with(Quantity.MEAN_BATCH, queue.meanBatchSize())
        .exact(Model.BATCH_SERVICE);
  }

  private static Claim never() {
    throw new IllegalStateException("no claim where a condition is broken");
  }
}
