package dev.servescope.theory.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TheoryTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private static Traffic poisson(double perSecond) {
    return new Traffic.Poisson(new Rate(perSecond));
  }

  private static Claim best(Scenario scenario) {
    return ((Verdict.Holds) Theory.best(scenario)).claim();
  }

  private static double figure(Claim claim, Quantity quantity) {
    return claim.values().getOrDefault(quantity, Double.NaN);
  }

  @Test
  void thereIsAVerdictOnEveryModelInItsOrder() {
    assertThat(Theory.verdicts(Examples.of(Model.MM1)))
        .extracting(Verdict::model)
        .containsExactly(Model.values());
  }

  @Test
  void everyNameAndSentenceHasItsTextAndNoTextIsLeftOver() {
    var keys =
        Stream.concat(
            Arrays.stream(Model.values()).map(Model::key),
            Arrays.stream(Condition.values()).map(Condition::key));
    assertThat(ResourceBundle.getBundle("dev.servescope.theory.theory").keySet())
        .containsExactlyInAnyOrderElementsOf(keys.toList());
  }

  @Test
  void oneServerHasTheFiguresOfTheMM1Queue() {
    // lambda 0.5, mu 1: W = 2, Wq = 1, Lq = 0.5, L = 1, p95 = 2 ln 20 = 5.991465.
    var claim = best(Examples.of(Model.MM1));
    assertThat(claim.model()).isEqualTo(Model.MM1);
    assertThat(claim.strength()).isEqualTo(Strength.EXACT);
    assertThat(claim.values())
        .containsEntry(Quantity.MEAN_RESPONSE, 2.0)
        .containsEntry(Quantity.MEAN_WAIT, 1.0)
        .containsEntry(Quantity.MEAN_QUEUE, 0.5)
        .containsEntry(Quantity.MEAN_IN_SYSTEM, 1.0)
        .containsEntry(Quantity.UTILIZATION, 0.5);
    assertThat(figure(claim, Quantity.P95_RESPONSE)).isCloseTo(5.991465, within(1e-6));
  }

  @Test
  void aFasterMachineAndALighterModelShortenTheService() {
    // Twice as fast and 0.4 of the work: mu = 5, W = 1 / (5 - 0.5).
    var scenario = Examples.of(Model.MM1);
    var start = scenario.pool().startUp();
    var pool =
        scenario
            .pool()
            .withMachines(List.of(Machine.USUAL.withSpeed(2)))
            .withStartUp(start.withRemedies(start.remedies().withLighter(true)));
    var claim = best(scenario.withPool(pool));
    assertThat(figure(claim, Quantity.MEAN_RESPONSE)).isCloseTo(1 / 4.5, within(1e-12));
  }

  @Test
  void aSumOfPoissonStreamsIsPoissonScaledAndMarkedOnesToo() {
    // 0.2 + 3 x 0.1 = 0.5, as in the example.
    var traffic =
        new Traffic.Added(
            List.of(
                new Traffic.Marked(poisson(0.2), "request", "", "", 0),
                new Traffic.Scaled(poisson(0.1), 3),
                new Traffic.Constant(new Rate(0))));
    var claim = best(Examples.of(Model.MM1).withTraffic(traffic));
    assertThat(claim.model()).isEqualTo(Model.MM1);
    assertThat(figure(claim, Quantity.MEAN_RESPONSE)).isCloseTo(2, within(1e-12));
  }

  @Test
  void severalClassesMixIntoOneServiceOfAnyDistribution() {
    // 3 of 4 take 1 s and 1 of 4 takes 5 s: mean 2, E[S^2] = (3 + 25) / 4 = 7, cv^2 = 0.75.
    // lambda 0.25: rho 0.5, Wq = lambda E[S^2] / (2 (1 - rho)) = 1.75.
    var small = RequestClass.of(new Work.Constant(SECOND)).withShare(3);
    var large = RequestClass.of(new Work.Constant(Duration.ofSeconds(5))).withName("large");
    var scenario = Examples.of(Model.MM1).withTraffic(poisson(0.25));
    var mixed = scenario.withDemand(scenario.demand().withClasses(List.of(small, large)));
    assertThat(best(mixed).model()).isEqualTo(Model.MG1);
    assertThat(figure(best(mixed), Quantity.MEAN_WAIT)).isCloseTo(1.75, within(1e-12));
  }

  @Test
  void classesThatAmountToTheSameAreOne() {
    var scenario = Examples.of(Model.MM1);
    var first = scenario.demand().classes().getFirst();
    var classes = List.of(first, first.withName("same"));
    var twice = scenario.withDemand(scenario.demand().withClasses(classes));
    assertThat(best(twice)).isEqualTo(best(scenario));
  }

  @Test
  void listedWorkThatIsAlwaysTheSameIsConstant() {
    // M/D/1 with rho 0.5: Wq = rho / (2 (1 - rho)) = 0.5.
    var scenario = Examples.of(Model.MG1).withWork(new Work.Listed(Samples.ofMillis(1000, 1000)));
    assertThat(figure(best(scenario), Quantity.MEAN_WAIT)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void replicasChosenAtRandomAreAsManySingleServers() {
    // 1.5/s over 3 servers: each is the example's; 3 x 0.5 wait in all.
    var pool = Pool.SINGLE.withReplicas(3).withBalancing(Balancing.RANDOM);
    var claim = best(Examples.of(Model.MM1).withTraffic(poisson(1.5)).withPool(pool));
    assertThat(claim.model()).isEqualTo(Model.MM1);
    assertThat(claim.values())
        .containsEntry(Quantity.MEAN_RESPONSE, 2.0)
        .containsEntry(Quantity.MEAN_QUEUE, 1.5);
  }

  @Test
  void lossWithoutAQueueIsErlangsB() {
    // 8 busy servers offered to 10: B = 0.121661, carried 8 (1 - B) = 7.026710.
    var claim = best(Examples.of(Model.MMCC));
    assertThat(claim.model()).isEqualTo(Model.MMCC);
    assertThat(figure(claim, Quantity.REFUSED_SHARE)).isCloseTo(0.121661, within(1e-6));
    assertThat(figure(claim, Quantity.MEAN_RUNNING)).isCloseTo(7.02671, within(1e-5));
  }

  @Test
  void aQueueLimitLeavesRoomForTheRequestInServiceToo() {
    // 4 may wait and 1 is served: K = 5, rho 0.5: loss = 0.5^5 / (2 - 0.5^5) = 1/63.
    var claim = best(Examples.of(Model.MM1K));
    assertThat(figure(claim, Quantity.REFUSED_SHARE)).isCloseTo(1.0 / 63, within(1e-12));
  }

  @Test
  void twoShardsAnswerAsTheForkJoinQueueAndMoreWithinBounds() {
    // Segments of 1 s, 0.7/s: W = (12 - 0.7) / 8 / 0.3 = 4.708333.
    var scenario = Examples.of(Model.FORK_JOIN);
    var two = best(scenario);
    assertThat(two.strength()).isEqualTo(Strength.EXACT);
    assertThat(figure(two, Quantity.MEAN_RESPONSE)).isCloseTo(4.708333, within(1e-6));
    // 4 segments of 1 s: at most H(4) / 0.3 = 25 / 12 / 0.3.
    var sharding = scenario.pool().sharding().withShards(4);
    var four =
        best(
            scenario
                .withWork(new Work.Exponential(Duration.ofSeconds(4)))
                .withPool(scenario.pool().withSharding(sharding)));
    assertThat(four.strength()).isEqualTo(Strength.APPROXIMATE);
    assertThat(figure(four, Quantity.MOST_RESPONSE)).isCloseTo(25 / 3.6, within(1e-9));
  }

  @Test
  void aShardIsBusyForItsOwnSegmentsOnly() {
    // 0.3/s of segments of 1 s on each of two shards.
    var claim = best(Examples.of(Model.SPLIT_MERGE));
    assertThat(claim.model()).isEqualTo(Model.SPLIT_MERGE);
    assertThat(figure(claim, Quantity.UTILIZATION)).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void batchesOfAStatedTimeFollowTheChainATableToo() {
    // 4 ms + 1 ms an item, B 8, 400/s: W 11.317 ms, mean batch 2.798. The table is the same line.
    var table = new TreeMap<>(Map.of(1, Duration.ofMillis(5), 8, Duration.ofMillis(12)));
    var scenario = Examples.of(Model.BATCH_SERVICE);
    var batching = scenario.pool().batching().withTime(new BatchTime.Measured(table));
    for (var each : List.of(scenario, scenario.withPool(scenario.pool().withBatching(batching)))) {
      var claim = best(each);
      assertThat(claim.model()).isEqualTo(Model.BATCH_SERVICE);
      assertThat(figure(claim, Quantity.MEAN_RESPONSE)).isCloseTo(0.011317, within(1e-6));
      assertThat(figure(claim, Quantity.MEAN_BATCH)).isCloseTo(2.798, within(1e-3));
    }
  }

  @Test
  void aTableOfBatchTimesGoesOnAsItEnds() {
    var table = new TreeMap<>(Map.of(2, Duration.ofMillis(6), 4, Duration.ofMillis(8)));
    var pool =
        Pool.SINGLE.withBatching(Pool.SINGLE.batching().withTime(new BatchTime.Measured(table)));
    assertThat(BatchTimes.seconds(pool, 1)).isCloseTo(0.006, within(1e-12));
    assertThat(BatchTimes.seconds(pool, 3)).isCloseTo(0.007, within(1e-12));
    assertThat(BatchTimes.seconds(pool, 9)).isCloseTo(0.013, within(1e-12));
  }

  @Test
  void rareRequestsAreColdAfterLongGaps() {
    // 0.0001/s, kept for 10,000 s: e^-1 are cold; mean 1 s + e^-1 x 2.5 s.
    var claim = best(Examples.of(Model.LIGHT_COLD_STARTS));
    assertThat(figure(claim, Quantity.COLD_START_PROBABILITY)).isCloseTo(0.367879, within(1e-6));
    assertThat(figure(claim, Quantity.MEAN_RESPONSE)).isCloseTo(1.919699, within(1e-6));
  }

  @Test
  void withoutKeepAliveEveryRequestIsColdAtAnyLoad() {
    var scenario = Examples.of(Model.SCALE_PER_REQUEST);
    var never = new Scaling.OnDemand(Duration.ZERO, 1000);
    var claim = best(scenario.withPool(scenario.pool().withScaling(never)));
    assertThat(claim.model()).isEqualTo(Model.LIGHT_COLD_STARTS);
    assertThat(claim.strength()).isEqualTo(Strength.EXACT);
    assertThat(figure(claim, Quantity.COLD_START_PROBABILITY)).isEqualTo(1);
  }

  @Test
  void scalePerRequestLiesBetweenAllWarmAndAllCold() {
    // Case of the function platform: 0.9/s, warm 1.991 s, cold 2.244 s in all.
    var scenario = Examples.of(Model.SCALE_PER_REQUEST).withTraffic(poisson(0.9));
    var cold = new Work.Exponential(Duration.ofMillis(2244));
    var scaling =
        new Scaling.OnDemand(Duration.ofSeconds(600), 1000, Scaling.OnDemand.StartLimit.NONE, cold);
    var claim =
        best(
            scenario
                .withWork(new Work.Exponential(Duration.ofMillis(1991)))
                .withPool(scenario.pool().withScaling(scaling)));
    assertThat(claim.strength()).isEqualTo(Strength.BOUNDS);
    assertThat(figure(claim, Quantity.LEAST_RUNNING)).isCloseTo(1.7919, within(1e-9));
    assertThat(figure(claim, Quantity.MOST_RUNNING)).isCloseTo(2.0196, within(1e-9));
  }

  @Test
  void changesThatDoNotAlterTheServiceBreakNothing() {
    var scenario = Examples.of(Model.MM1);
    var prices = new Intervention(SECOND, new Intervention.Change.SetPrices(Prices.FREE));
    var late = new Intervention(Duration.ofHours(1), new Intervention.Change.SetRate(new Rate(9)));
    assertThat(best(scenario.withInterventions(List.of(prices, late)))).isEqualTo(best(scenario));
  }

  @Test
  void theNearestFormIsOfTheSameKindOfDeployment() {
    // Unequal dependent segments that take time to merge break three details of fork-join; one
    // server breaks by the shards alone, and yet is further off.
    var scenario = Examples.of(Model.FORK_JOIN);
    var sharding =
        Sharding.of(2, List.of(1.0, 2.0), Duration.ZERO, SECOND)
            .withAssignment(Sharding.Assignment.HASH);
    var verdict =
        (Verdict.Broken) Theory.best(scenario.withPool(scenario.pool().withSharding(sharding)));
    assertThat(verdict.model()).isEqualTo(Model.FORK_JOIN);
    assertThat(verdict.breaches()).hasSize(3);
  }

  @Test
  void anOverloadIsToldWithBothNumbers() {
    var verdict = (Verdict.Broken) Theory.best(Examples.of(Model.MM1).withTraffic(poisson(1.25)));
    assertThat(verdict.sentences())
        .containsExactly(
            "Requests come at 1.25 a second and only 1 a second can be served: the queue grows"
                + " without end.");
  }

  @Test
  void noFormSpeaksOfTheCapacityOfAnotherKindOfDeployment() {
    // Ten replicas at 80 %: one of them alone, or one shard of them, would be overloaded.
    var ten = Examples.of(Model.MMC).withTraffic(poisson(8));
    var scenario = ten.withPool(ten.pool().withReplicas(10));
    assertThat(Theory.verdicts(scenario))
        .filteredOn(Verdict.Broken.class::isInstance)
        .flatExtracting(verdict -> ((Verdict.Broken) verdict).breaches())
        .extracting(Breach::condition)
        .contains(Condition.SEVERAL_SERVERS)
        .doesNotContain(Condition.OVERLOAD);
  }

  @Test
  void aQueueThatPeopleLeaveDoesNotGrowWithoutEnd() {
    var overloaded = Examples.of(Model.MM1).withTraffic(poisson(2));
    var clients = overloaded.demand().clients().withImpatient(0.5);
    var scenario = overloaded.withDemand(overloaded.demand().withClients(clients));
    var verdict = (Verdict.Broken) Theory.best(scenario);
    assertThat(verdict.breaches())
        .extracting(Breach::condition)
        .containsExactly(Condition.IMPATIENCE);
  }
}
