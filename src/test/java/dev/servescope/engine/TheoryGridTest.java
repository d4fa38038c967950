package dev.servescope.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.Totals;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.QueuePolicy;
import dev.servescope.scenario.pool.Segmentation;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.theory.claim.Claim;
import dev.servescope.theory.claim.Model;
import dev.servescope.theory.claim.Quantity;
import dev.servescope.theory.claim.Theory;
import dev.servescope.theory.statistics.Interval;
import dev.servescope.theory.statistics.Simultaneous;
import dev.servescope.theory.statistics.Summary;
import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The engine against every closed form over a grid of settings. Each figure comes from 20
 * replications with the seeds 1 to 20, fixed beforehand, with a tenth of the run left out as
 * warm-up. What the closed form states of the scenario must lie in the interval, all of them
 * together at 99.9 % (Bonferroni), and each interval must be narrow enough to tell something.
 */
@Execution(ExecutionMode.CONCURRENT)
class TheoryGridTest {
  private static final int REPLICATIONS = 20;
  private static final double LEVEL = 0.999;
  private static final Work SECOND = new Work.Exponential(Duration.ofSeconds(1));

  /**
   * One setting.
   *
   * @param slack how far the closed form itself may be off, as a share: 0 where it is exact
   */
  record Case(String name, Model model, double slack, Scenario scenario, List<Quantity> figures) {
    @Override
    public String toString() {
      return name;
    }
  }

  static final List<Case> CASES =
      Stream.of(oneServer(), manyServers(), anyWork(), limits(), onDemand(), batches(), shards())
          .flatMap(cases -> cases)
          .toList();

  private static final int CHECKS = CASES.stream().mapToInt(its -> its.figures().size()).sum();

  @ParameterizedTest
  @FieldSource("CASES")
  void theEngineAgreesWithTheClosedForm(Case its) {
    var claim =
        Theory.claims(its.scenario()).stream().filter(it -> it.model() == its.model()).findFirst();
    var totals =
        LongStream.rangeClosed(1, REPLICATIONS)
            .mapToObj(seed -> Simulation.run(its.scenario().withSeed(seed)).totals())
            .toList();
    for (var figure : its.figures()) {
      assertAgrees(its, claim.orElseThrow(), figure, totals);
    }
  }

  private static void assertAgrees(Case its, Claim claim, Quantity figure, List<Totals> totals) {
    var values = totals.stream().mapToDouble(each -> figure(figure, each)).toArray();
    Interval interval = Summary.of(values).interval(Simultaneous.levelOfEach(LEVEL, CHECKS));
    double stated = claim.values().get(figure);
    double slack = its.slack() * stated;
    var told = figure + ": " + stated + " against " + interval;
    switch (figure) {
      case LEAST_RESPONSE, LEAST_RUNNING ->
          assertThat(interval.high()).as(told).isGreaterThanOrEqualTo(stated);
      case MOST_RESPONSE, MOST_RUNNING ->
          assertThat(interval.low()).as(told).isLessThanOrEqualTo(stated);
      default ->
          assertThat(stated).as(told).isBetween(interval.low() - slack, interval.high() + slack);
    }
    assertThat(interval.relativePrecision()).as(told).isLessThan(0.25);
  }

  private static double figure(Quantity figure, Totals totals) {
    return switch (figure) {
      case MEAN_WAIT -> totals.waiting().mean();
      case MEAN_RESPONSE, LEAST_RESPONSE, MOST_RESPONSE -> totals.latency().mean();
      case P50_RESPONSE -> totals.latency().p50();
      case P95_RESPONSE -> totals.latency().p95();
      case P99_RESPONSE -> totals.latency().p99();
      case MEAN_QUEUE -> totals.queue().mean();
      case MEAN_IN_SYSTEM -> totals.inSystemMean();
      case UTILIZATION -> totals.utilization();
      case REFUSED_SHARE -> (double) totals.requests().refused() / totals.requests().offered();
      case MEAN_BATCH -> totals.batches().meanSize();
      case COLD_START_PROBABILITY -> totals.coldStarts().probability();
      case MEAN_RUNNING, LEAST_RUNNING, MOST_RUNNING -> totals.instances().runningMean();
    };
  }

  /** So many requests of Poisson arrivals, and a tenth more as warm-up. */
  private static Scenario poisson(double perSecond, Work work, Pool pool, long requests) {
    var length = Duration.ofNanos(Math.round(requests / perSecond * 1e9));
    return Scenarios.poisson(perSecond, work, length.plus(length.dividedBy(10)))
        .withPool(pool)
        .withWarmUp(length.dividedBy(10));
  }

  private static Stream<Case> oneServer() {
    var figures =
        List.of(
            Quantity.MEAN_WAIT,
            Quantity.P50_RESPONSE,
            Quantity.P95_RESPONSE,
            Quantity.P99_RESPONSE,
            Quantity.MEAN_QUEUE,
            Quantity.MEAN_IN_SYSTEM,
            Quantity.UTILIZATION);
    var alone =
        DoubleStream.of(0.5, 0.7, 0.9)
            .mapToObj(
                rho ->
                    new Case(
                        "M/M/1 at " + rho,
                        Model.MM1,
                        0,
                        poisson(rho, SECOND, Pool.SINGLE, rho > 0.8 ? 60_000 : 15_000),
                        figures));
    var dealt = Pool.SINGLE.withReplicas(4).withBalancing(Balancing.RANDOM);
    var random =
        new Case(
            "4 replicas at random", Model.MM1, 0, poisson(2.8, SECOND, dealt, 20_000), figures);
    return Stream.concat(alone, Stream.of(random));
  }

  private static Stream<Case> manyServers() {
    var queue =
        IntStream.of(2, 5, 10)
            .mapToObj(
                servers ->
                    new Case(
                        "M/M/" + servers,
                        Model.MMC,
                        0,
                        poisson(0.8 * servers, SECOND, Pool.SINGLE.withReplicas(servers), 25_000),
                        List.of(
                            Quantity.MEAN_WAIT,
                            Quantity.P95_RESPONSE,
                            Quantity.MEAN_QUEUE,
                            Quantity.UTILIZATION)));
    // The limit of many replicas; 100 of them come within 2 %.
    var twoOf100 = Pool.SINGLE.withReplicas(100).withBalancing(Balancing.POWER_OF_TWO);
    var choices =
        DoubleStream.of(0.7, 0.9)
            .mapToObj(
                rho ->
                    new Case(
                        "power of two at " + rho,
                        Model.POWER_OF_TWO,
                        0.02,
                        poisson(100 * rho, SECOND, twoOf100, 25_000),
                        List.of(Quantity.MEAN_RESPONSE, Quantity.UTILIZATION)));
    return Stream.concat(queue, choices);
  }

  private static Stream<Case> anyWork() {
    var mean = Duration.ofSeconds(1);
    return DoubleStream.of(0.5, 1, 2)
        .mapToObj(cv -> List.of(new Work.Gamma(mean, cv), new Work.LogNormal(mean, cv)))
        .flatMap(List::stream)
        .map(
            work ->
                new Case(
                    "M/G/1 with " + work,
                    Model.MG1,
                    0,
                    poisson(0.7, (Work) work, Pool.SINGLE, 25_000),
                    List.of(Quantity.MEAN_WAIT, Quantity.MEAN_QUEUE)));
  }

  private static Stream<Case> limits() {
    return Stream.of(0.8, 1.2)
        .flatMap(
            rho ->
                IntStream.of(1, 4)
                    .mapToObj(
                        limit ->
                            new Case(
                                "M/M/1/" + (limit + 1) + " at " + rho,
                                Model.MM1K,
                                0,
                                poisson(
                                    rho,
                                    SECOND,
                                    Pool.SINGLE.withBatching(
                                        Batching.NONE.withQueue(
                                            QueuePolicy.UNLIMITED.withLimit(limit))),
                                    20_000),
                                List.of(
                                    Quantity.REFUSED_SHARE,
                                    Quantity.MEAN_RESPONSE,
                                    Quantity.MEAN_WAIT,
                                    Quantity.UTILIZATION))));
  }

  private static Pool functions(long keepSeconds, int limit) {
    return Scenarios.onDemand(Pool.SINGLE, Duration.ofSeconds(keepSeconds), limit)
        .withStartUp(new StartUp(List.of()));
  }

  private static Stream<Case> onDemand() {
    var lost =
        IntStream.of(5, 10)
            .mapToObj(
                limit ->
                    new Case(
                        "M/M/c/c with " + limit,
                        Model.MMCC,
                        0,
                        poisson(0.8 * limit, SECOND, functions(60, limit), 20_000),
                        List.of(Quantity.REFUSED_SHARE, Quantity.MEAN_RUNNING)));
    var heavy = new Work.LogNormal(Duration.ofSeconds(1), 1.5);
    var anyWork =
        new Case(
            "M/G/c/c",
            Model.MMCC,
            0,
            poisson(4, heavy, functions(60, 5), 20_000),
            List.of(Quantity.REFUSED_SHARE, Quantity.MEAN_RUNNING));
    var unlimited =
        new Case(
            "M/G/infinity",
            Model.MG_INFINITY,
            0,
            poisson(8, heavy, functions(60, 1000), 20_000),
            List.of(Quantity.MEAN_RUNNING, Quantity.MEAN_RESPONSE));
    var bounds =
        new Case(
            "scale per request",
            Model.SCALE_PER_REQUEST,
            0,
            poisson(2, SECOND, functions(5, 1000).withStartUp(StartUp.TYPICAL), 20_000),
            List.of(
                Quantity.LEAST_RESPONSE,
                Quantity.MOST_RESPONSE,
                Quantity.LEAST_RUNNING,
                Quantity.MOST_RUNNING));
    return Stream.concat(Stream.concat(lost, Stream.of(anyWork, unlimited, bounds)), coldStarts());
  }

  /** Requests of 1 ms every 100 s hardly ever overlap. */
  private static Stream<Case> coldStarts() {
    var blink = new Work.Constant(Duration.ofMillis(1));
    return LongStream.of(50, 100, 200)
        .mapToObj(
            keep ->
                new Case(
                    "cold after " + keep + " s",
                    Model.LIGHT_COLD_STARTS,
                    0,
                    poisson(0.01, blink, functions(keep, 1000), 10_000),
                    List.of(Quantity.COLD_START_PROBABILITY)));
  }

  private static Stream<Case> batches() {
    var time = new BatchTime.Affine(Duration.ofMillis(4), Duration.ofMillis(1));
    var none = new Work.Constant(Duration.ofMillis(1));
    return IntStream.of(4, 8, 16)
        .mapToObj(
            size ->
                new Case(
                    "batches of " + size,
                    Model.BATCH_SERVICE,
                    0,
                    poisson(
                        400,
                        none,
                        Pool.SINGLE.withBatching(new Batching(size, Duration.ZERO, time)),
                        25_000),
                    List.of(
                        Quantity.MEAN_RESPONSE,
                        Quantity.MEAN_WAIT,
                        Quantity.MEAN_QUEUE,
                        Quantity.MEAN_BATCH,
                        Quantity.UTILIZATION)));
  }

  private static Pool shards(int count, boolean oneAtATime) {
    return Pool.SINGLE.withSharding(
        Sharding.NONE
            .withShards(count)
            .withSizes(new Segmentation.Independent())
            .withOneAtATime(oneAtATime));
  }

  /** Segments of 1 s; split-merge has H(2) = 1.5 and H(4) = 25/12 s of work a request. */
  private static Stream<Case> shards() {
    var exact = List.of(Quantity.MEAN_RESPONSE, Quantity.MEAN_IN_SYSTEM, Quantity.UTILIZATION);
    var bounds = List.of(Quantity.LEAST_RESPONSE, Quantity.MOST_RESPONSE, Quantity.UTILIZATION);
    var merged = List.of(Quantity.MEAN_RESPONSE, Quantity.MEAN_WAIT, Quantity.UTILIZATION);
    return Stream.of(
        split("fork-join of 2 at 0.5", 2, false, 0.5, exact),
        split("fork-join of 2 at 0.8", 2, false, 0.8, exact),
        split("fork-join of 4 at 0.7", 4, false, 0.7, bounds),
        split("split-merge of 2", 2, true, 0.5, merged),
        split("split-merge of 4", 4, true, 0.35, merged));
  }

  private static Case split(
      String name, int shards, boolean oneAtATime, double rate, List<Quantity> figures) {
    var work = new Work.Exponential(Duration.ofSeconds(shards));
    var model = oneAtATime ? Model.SPLIT_MERGE : Model.FORK_JOIN;
    return new Case(
        name, model, 0, poisson(rate, work, shards(shards, oneAtATime), 20_000), figures);
  }
}
