package dev.servescope.theory.claim;

import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Pool;
import java.time.Duration;
import java.util.List;

/**
 * How long an instance is busy with a request that it serves alone, over all kinds of requests.
 *
 * @param meanSeconds 0 or more
 * @param squaredVariation its variance over its squared mean
 * @param exponential whether it is exponentially distributed
 * @param independent whether each request's is drawn on its own
 */
record Service(
    double meanSeconds, double squaredVariation, boolean exponential, boolean independent) {

  /** The service of requests one by one at a pool of machines like its first. */
  static Service of(List<Kind> kinds, Pool pool) {
    double scale = pool.startUp().remedies().workShare() / pool.machines().getFirst().speed();
    if (!(pool.batching().time() instanceof BatchTime.LongestMember)) {
      return new Service(BatchTimes.seconds(pool, 1), 0, false, true);
    }
    double rate = kinds.stream().mapToDouble(Kind::perSecond).sum();
    double mean = 0;
    double squares = 0;
    for (var kind : kinds) {
      var work = kind.requestClass().work();
      double seconds = scale * seconds(work.mean());
      double share = kind.perSecond() / rate;
      mean += share * seconds;
      squares += share * seconds * seconds * (1 + squaredVariation(work));
    }
    return new Service(
        mean,
        mean == 0 ? 0 : Math.max(0, squares / (mean * mean) - 1),
        kinds.stream().allMatch(kind -> isExponential(kind.requestClass().work()))
            && kinds.stream().map(kind -> kind.requestClass().work().mean()).distinct().count()
                == 1,
        kinds.stream().allMatch(kind -> isIndependent(kind.requestClass().work())));
  }

  /** Whether each request takes the same time. */
  boolean isConstant() {
    return independent && squaredVariation < 1e-12;
  }

  /** Its coefficient of variation. */
  double variation() {
    return Math.sqrt(squaredVariation);
  }

  /** A duration in seconds. */
  static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private static boolean isExponential(Work work) {
    return work instanceof Work.Exponential
        || (work instanceof Work.Gamma gamma && gamma.variation() == 1);
  }

  /** A list is taken in turn, so that neighbours depend on each other unless all are the same. */
  private static boolean isIndependent(Work work) {
    return !(work instanceof Work.Listed listed)
        || listed.durations().stream().distinct().count() == 1;
  }

  private static double squaredVariation(Work work) {
    return switch (work) {
      case Work.Constant constant -> 0;
      case Work.Exponential exponential -> 1;
      case Work.LogNormal logNormal -> logNormal.variation() * logNormal.variation();
      case Work.Gamma gamma -> gamma.variation() * gamma.variation();
      case Work.Listed listed -> {
        double mean = listed.durations().meanNanos();
        double squares =
            listed.durations().stream().mapToDouble(n -> (n - mean) * (n - mean)).sum();
        yield mean == 0 ? 0 : squares / listed.durations().size() / (mean * mean);
      }
    };
  }
}
