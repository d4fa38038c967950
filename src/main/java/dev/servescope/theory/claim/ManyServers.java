package dev.servescope.theory.claim;

import dev.servescope.scenario.pool.Balancing;
import dev.servescope.theory.formula.MMc;
import dev.servescope.theory.formula.PowerOfChoices;

/** The closed forms of always-on replicas that share the load. */
final class ManyServers {
  /** With fewer the limit of many misses the mean by more than some percent. */
  private static final int MANY = 10;

  private ManyServers() {}

  static Verdict mmc(Setting setting) {
    int replicas = setting.pool().replicas();
    var breaches = replicas(setting);
    breaches.when(
        replicas > 1 && setting.pool().balancing() != Balancing.CENTRAL_QUEUE,
        Condition.SEPARATE_QUEUES,
        replicas);
    return breaches.verdict(
        Model.MMC,
        () -> {
          var queue = new MMc(setting.perSecond(), setting.servicesPerSecond(), replicas);
          return Figures.of(queue, 1)
              .withPercentiles(queue::responsePercentileSeconds)
              .exact(Model.MMC);
        });
  }

  static Verdict powerOfTwo(Setting setting) {
    int replicas = setting.pool().replicas();
    var breaches = replicas(setting);
    breaches.when(setting.pool().balancing() != Balancing.POWER_OF_TWO, Condition.NOT_POWER_OF_TWO);
    breaches.when(replicas < MANY, Condition.FEW_REPLICAS, replicas, MANY);
    return breaches.verdict(
        Model.POWER_OF_TWO,
        () -> {
          double perReplica = setting.perSecond() / replicas;
          var queue = new PowerOfChoices(perReplica, setting.servicesPerSecond(), 2);
          return Figures.of(queue, replicas).claim(Model.POWER_OF_TWO, Strength.LIMIT);
        });
  }

  private static Breaches replicas(Setting setting) {
    var breaches = Shape.common(setting);
    Shape.fixed(setting, breaches);
    Shape.wholeRequests(setting, breaches);
    Shape.oneByOne(setting, breaches);
    Shape.unlimitedQueue(setting, breaches);
    Shape.exponentialWork(setting, breaches);
    breaches.whenOverloaded(
        setting.perSecond(), setting.pool().replicas() * setting.servicesPerSecond());
    return breaches;
  }
}
