package dev.servescope.theory.claim;

import dev.servescope.scenario.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What queueing theory says of scenarios. A verdict takes microseconds; where large batches are
 * served it takes up to tenths of a second, so ask for it beside the run, not on a thread that
 * draws.
 */
public final class Theory {
  private static final List<Function<Setting, Verdict>> FORMS =
      List.of(
          OneServer::mm1,
          ManyServers::mmc,
          OneServer::mm1k,
          OneServer::mg1,
          OnDemand::mgInfinity,
          OnDemand::mmcc,
          Shards::forkJoin,
          Shards::splitMerge,
          ManyServers::powerOfTwo,
          BatchServer::batchService,
          OnDemand::lightColdStarts,
          OnDemand::scalePerRequest);

  private Theory() {}

  /** The verdict on every closed form, in the order of {@link Model}. */
  public static List<Verdict> verdicts(Scenario scenario) {
    var setting = Setting.of(scenario);
    return FORMS.stream().map(form -> form.apply(setting)).toList();
  }

  /** What the closed forms say that hold; several may. */
  public static List<Claim> claims(Scenario scenario) {
    return verdicts(scenario).stream()
        .filter(Verdict.Holds.class::isInstance)
        .map(verdict -> ((Verdict.Holds) verdict).claim())
        .toList();
  }

  /**
   * The first closed form that holds, else the nearest: with the fewest broken conditions on the
   * kind of deployment, and among these with the fewest at all.
   */
  public static Verdict best(Scenario scenario) {
    return verdicts(scenario).stream()
        .min(Comparator.comparingLong(Theory::shapeBreaches).thenComparingInt(Theory::breaches))
        .orElseThrow();
  }

  private static long shapeBreaches(Verdict verdict) {
    return verdict instanceof Verdict.Broken broken ? broken.shapeBreaches() : -1;
  }

  private static int breaches(Verdict verdict) {
    return verdict instanceof Verdict.Broken broken ? broken.breaches().size() : 0;
  }
}
