package dev.servescope.theory.claim;

import dev.servescope.theory.formula.MG1;
import dev.servescope.theory.formula.MM1;
import dev.servescope.theory.formula.MM1K;

/**
 * The closed forms of one server. They hold for several replicas too where each request goes to any
 * of them with equal chances: every one then gets a Poisson stream of its own.
 */
final class OneServer {
  private OneServer() {}

  static Verdict mm1(Setting setting) {
    var breaches = oneServer(setting);
    Shape.unlimitedQueue(setting, breaches);
    Shape.exponentialWork(setting, breaches);
    breaches.whenOverloaded(setting.perSecond(), setting.lines() * setting.servicesPerSecond());
    return breaches.verdict(
        Model.MM1,
        () -> {
          var queue = new MM1(setting.perLine(), setting.servicesPerSecond());
          return Figures.of(queue, setting.lines())
              .withPercentiles(queue::responsePercentileSeconds)
              .exact(Model.MM1);
        });
  }

  static Verdict mm1k(Setting setting) {
    var breaches = oneServer(setting);
    Shape.exponentialWork(setting, breaches);
    DemandConditions.refusedStayAway(setting, breaches);
    int limit = setting.pool().batching().queue().limit();
    breaches.when(limit == 0, Condition.NO_QUEUE_LIMIT);
    return breaches.verdict(
        Model.MM1K,
        () -> {
          var queue = new MM1K(setting.perLine(), setting.servicesPerSecond(), limit + 1);
          return Figures.of(queue, setting.lines())
              .with(Quantity.REFUSED_SHARE, queue.lossProbability())
              .exact(Model.MM1K);
        });
  }

  static Verdict mg1(Setting setting) {
    var breaches = oneServer(setting);
    Shape.unlimitedQueue(setting, breaches);
    Shape.independentWork(setting, breaches);
    breaches.whenOverloaded(setting.perSecond(), setting.lines() * setting.servicesPerSecond());
    return breaches.verdict(
        Model.MG1,
        () -> {
          var service = setting.service();
          var queue = new MG1(setting.perLine(), service.meanSeconds(), service.squaredVariation());
          return Figures.of(queue, setting.lines()).exact(Model.MG1);
        });
  }

  private static Breaches oneServer(Setting setting) {
    var breaches = Shape.common(setting);
    Shape.fixed(setting, breaches);
    Shape.wholeRequests(setting, breaches);
    Shape.oneByOne(setting, breaches);
    int replicas = setting.pool().replicas();
    breaches.when(replicas > setting.lines(), Condition.SEVERAL_SERVERS, replicas);
    return breaches;
  }
}
