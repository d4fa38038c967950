package dev.servescope.theory.claim;

import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Traffic;

/** What every closed form needs of the demand: independent arrivals of patient clients. */
final class DemandConditions {
  private DemandConditions() {}

  static void check(Setting setting, Breaches breaches) {
    breaches.when(setting.perSecond() == 0, Condition.NO_ARRIVALS);
    setting.streams().forEach(stream -> arrivals(stream.source(), breaches));
    clients(setting, breaches);
    breaches.when(
        setting.kinds().stream().anyMatch(kind -> !kind.tier().limits().isEmpty()),
        Condition.RATE_LIMITS);
    breaches.when(
        setting.kinds().stream().map(kind -> kind.tier().priority()).distinct().count() > 1,
        Condition.PRIORITIES);
    int items =
        setting.kinds().stream().mapToInt(kind -> kind.requestClass().items()).max().orElse(1);
    breaches.when(items > 1, Condition.ITEMS, items);
  }

  private static void arrivals(Traffic source, Breaches breaches) {
    switch (source) {
      case Traffic.Poisson poisson -> {}
      case Traffic.Constant constant -> breaches.when(true, Condition.CONSTANT_ARRIVALS);
      case Traffic.Varying(var curve) -> breaches.when(!isFlat(curve), Condition.CHANGING_RATE);
      case Traffic.Bursts bursts ->
          breaches.when(!bursts.quiet().equals(bursts.burst()), Condition.BURSTS);
      case Traffic.ClosedLoop loop -> breaches.when(true, Condition.CLOSED_LOOP);
      case Traffic.Listed listed -> breaches.when(true, Condition.LISTED_ARRIVALS);
      case Traffic.Scaled made -> throw new IllegalArgumentException("not a source: " + made);
      case Traffic.Added made -> throw new IllegalArgumentException("not a source: " + made);
      case Traffic.Marked made -> throw new IllegalArgumentException("not a source: " + made);
    }
  }

  private static boolean isFlat(RateCurve curve) {
    return switch (curve) {
      case RateCurve.Ramp ramp -> ramp.from().equals(ramp.to());
      case RateCurve.Spike spike -> spike.usual().equals(spike.peak());
      case RateCurve.Steps steps ->
          steps.steps().stream().map(RateCurve.Steps.Step::rate).distinct().count() == 1;
      case RateCurve.Cycle cycle -> cycle.weights().stream().distinct().count() == 1;
    };
  }

  private static void clients(Setting setting, Breaches breaches) {
    var clients = setting.scenario().demand().clients();
    breaches.when(
        !clients.timeOut().isZero(), Condition.TIME_OUTS, Service.seconds(clients.timeOut()));
    breaches.when(clients.impatient() > 0, Condition.IMPATIENCE, clients.impatient());
    breaches.when(
        !clients.hedging().isZero(), Condition.HEDGING, Service.seconds(clients.hedging()));
  }

  /** What forms need that refuse requests. */
  static void refusedStayAway(Setting setting, Breaches breaches) {
    int most = setting.scenario().demand().clients().retries().most();
    breaches.when(most > 0, Condition.RETRIES, most);
  }
}
