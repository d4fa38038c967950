package dev.servescope.theory.claim;

import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Remedies;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.theory.formula.ColdStarts;
import dev.servescope.theory.formula.MGInfinity;
import dev.servescope.theory.formula.MMcc;

/** The closed forms of instances that requests start. */
final class OnDemand {
  /** A limit that fewer requests than this share meet makes no difference that could be seen. */
  private static final double NEGLIGIBLE = 1e-4;

  /**
   * Requests under way at a time, over the cold-start probability: it is wrong by about as much.
   */
  private static final double LIGHT = 0.01;

  private OnDemand() {}

  static Verdict mgInfinity(Setting setting) {
    var breaches = onDemand(setting);
    instantStart(setting, breaches);
    amplyLimited(setting, setting.service().meanSeconds(), breaches);
    return breaches.verdict(
        Model.MG_INFINITY,
        () -> {
          double busy =
              new MGInfinity(setting.perSecond(), setting.service().meanSeconds()).meanBusy();
          return served(setting)
              .with(Quantity.MEAN_IN_SYSTEM, busy)
              .with(Quantity.MEAN_RUNNING, busy)
              .exact(Model.MG_INFINITY);
        });
  }

  static Verdict mmcc(Setting setting) {
    var breaches = onDemand(setting);
    instantStart(setting, breaches);
    DemandConditions.refusedStayAway(setting, breaches);
    return breaches.verdict(
        Model.MMCC,
        () -> {
          var queue =
              new MMcc(setting.perSecond(), setting.servicesPerSecond(), setting.mostInstances());
          return served(setting)
              .with(Quantity.MEAN_IN_SYSTEM, queue.meanInSystem())
              .with(Quantity.MEAN_RUNNING, queue.meanInSystem())
              .with(Quantity.REFUSED_SHARE, queue.lossProbability())
              .exact(Model.MMCC);
        });
  }

  private static Figures served(Setting setting) {
    double mean = setting.service().meanSeconds();
    var figures =
        new Figures()
            .with(Quantity.MEAN_WAIT, 0)
            .with(Quantity.MEAN_QUEUE, 0)
            .with(Quantity.MEAN_RESPONSE, mean);
    return setting.service().exponential()
        ? figures.withPercentiles(share -> -mean * StrictMath.log1p(-share))
        : figures;
  }

  static Verdict lightColdStarts(Setting setting) {
    var breaches = onDemand(setting);
    int warm = setting.pool().replicas();
    breaches.when(warm > 0, Condition.WARM_POOL, warm);
    double most = Math.max(setting.service().meanSeconds(), coldSeconds(setting));
    amplyLimited(setting, most, breaches);
    double keepSeconds =
        setting.pool().scaling() instanceof Scaling.OnDemand its
            ? Service.seconds(its.keepAlive())
            : 0;
    double probability = ColdStarts.lightLoadProbability(setting.perSecond(), keepSeconds);
    double underWay = setting.perSecond() * most;
    // Without a keep-alive every request is cold, whether they overlap or not.
    breaches.when(
        setting.pool().onDemand() && keepSeconds > 0 && underWay > LIGHT * probability,
        Condition.OVERLAP,
        underWay,
        LIGHT * probability);
    return breaches.verdict(
        Model.LIGHT_COLD_STARTS,
        () ->
            new Figures()
                .with(Quantity.COLD_START_PROBABILITY, probability)
                .with(
                    Quantity.MEAN_RESPONSE,
                    (1 - probability) * setting.service().meanSeconds()
                        + probability * coldSeconds(setting))
                .claim(
                    Model.LIGHT_COLD_STARTS, keepSeconds == 0 ? Strength.EXACT : Strength.LIMIT));
  }

  static Verdict scalePerRequest(Setting setting) {
    var breaches = onDemand(setting);
    double warm = setting.service().meanSeconds();
    double cold = coldSeconds(setting);
    amplyLimited(setting, Math.max(warm, cold), breaches);
    double coldRunning = coldRunningSeconds(setting);
    return breaches.verdict(
        Model.SCALE_PER_REQUEST,
        () ->
            new Figures()
                .with(Quantity.LEAST_RESPONSE, Math.min(warm, cold))
                .with(Quantity.MOST_RESPONSE, Math.max(warm, cold))
                .with(Quantity.LEAST_RUNNING, running(setting, Math.min(warm, coldRunning)))
                .with(Quantity.MOST_RUNNING, running(setting, Math.max(warm, coldRunning)))
                .claim(Model.SCALE_PER_REQUEST, Strength.BOUNDS));
  }

  private static double running(Setting setting, double seconds) {
    return ColdStarts.meanRunning(setting.perSecond(), seconds, seconds, 0);
  }

  private static Breaches onDemand(Setting setting) {
    var breaches = Shape.common(setting);
    Shape.wholeRequests(setting, breaches);
    Shape.oneByOne(setting, breaches);
    Shape.unlimitedQueue(setting, breaches);
    Shape.independentWork(setting, breaches);
    if (setting.pool().scaling() instanceof Scaling.OnDemand scaling) {
      var starts = scaling.starts();
      breaches.when(
          starts.count() > 0,
          Condition.START_LIMIT,
          starts.count(),
          Service.seconds(starts.window()));
    } else {
      breaches.when(true, Condition.NOT_ON_DEMAND);
    }
    return breaches;
  }

  private static void instantStart(Setting setting, Breaches breaches) {
    var pool = setting.pool();
    if (pool.scaling() instanceof Scaling.OnDemand scaling) {
      var cold = scaling.coldResponse();
      double seconds = cold == null ? startSeconds(pool) : Service.seconds(cold.mean());
      breaches.when(cold != null || seconds > 0, Condition.COLD_START, seconds);
    }
  }

  private static double startSeconds(Pool pool) {
    return Service.seconds(pool.startUp().toReady().plus(pool.startUp().loadedLater()));
  }

  /** The most that the mean response of a request is that finds no idle instance. */
  private static double coldSeconds(Setting setting) {
    boolean measured =
        setting.pool().scaling() instanceof Scaling.OnDemand scaling
            && scaling.coldResponse() != null;
    double start = measured ? 0 : Service.seconds(setting.pool().startUp().toReady());
    return start + coldRunningSeconds(setting);
  }

  /** The most that the mean time in execution of such a request is. */
  private static double coldRunningSeconds(Setting setting) {
    if (setting.pool().scaling() instanceof Scaling.OnDemand scaling
        && scaling.coldResponse() != null) {
      return Service.seconds(scaling.coldResponse().mean());
    }
    boolean later = !setting.pool().startUp().loadedLater().isZero();
    return setting.service().meanSeconds() * (later ? Remedies.PROGRESSIVE_SLOW_DOWN : 1);
  }

  /** A request finds so many under way as a server of {@link MGInfinity} does. */
  private static void amplyLimited(Setting setting, double mostSeconds, Breaches breaches) {
    double underWay = setting.perSecond() * mostSeconds;
    if (setting.pool().onDemand() && underWay > 0) {
      int limit = setting.mostInstances();
      breaches.when(
          new MGInfinity(setting.perSecond(), mostSeconds).tail(limit - 1) > NEGLIGIBLE,
          Condition.INSTANCE_LIMIT,
          limit,
          underWay);
    }
  }
}
