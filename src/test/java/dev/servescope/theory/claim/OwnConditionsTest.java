package dev.servescope.theory.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.QueuePolicy;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Segmentation;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The conditions of each closed form beside the common ones. */
class OwnConditionsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  static Stream<Arguments> broken() {
    return Stream.of(
            fixedForms(),
            wholeForms(),
            unlimitedForms(),
            exponentialForms(),
            overloads(),
            refusing(),
            listed(),
            others(),
            demanded(),
            batches(),
            shards())
        .flatMap(form -> form);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenConditionIsNamedAndNoOther(
      Model model, Condition condition, UnaryOperator<Scenario> change) {
    var scenario = change.apply(Examples.of(model));
    var verdict = Theory.verdicts(scenario).stream().filter(it -> it.model() == model).findFirst();
    assertThat(verdict.orElseThrow()).isInstanceOf(Verdict.Broken.class);
    var broken = (Verdict.Broken) verdict.orElseThrow();
    assertThat(broken.breaches()).extracting(Breach::condition).containsExactly(condition);
    assertThat(broken.sentences().getFirst()).doesNotContain("{").endsWith(".");
  }

  private static Arguments pool(Model model, Condition condition, UnaryOperator<Pool> change) {
    UnaryOperator<Scenario> changed = s -> s.withPool(change.apply(s.pool()));
    return arguments(model, condition, changed);
  }

  private static Arguments scenario(
      Model model, Condition condition, UnaryOperator<Scenario> change) {
    return arguments(model, condition, change);
  }

  private static Arguments sharding(
      Model model, Condition condition, UnaryOperator<Sharding> change) {
    return pool(model, condition, its -> its.withSharding(change.apply(its.sharding())));
  }

  private static Arguments batching(
      Model model, Condition condition, UnaryOperator<Batching> change) {
    return pool(model, condition, its -> its.withBatching(change.apply(its.batching())));
  }

  private static Stream<Arguments> fixedForms() {
    var scaled = Scaling.Hpa.of(Scaling.Hpa.Metric.QUEUE, 1, 20);
    return Stream.of(
            Model.MM1,
            Model.MMC,
            Model.MM1K,
            Model.MG1,
            Model.FORK_JOIN,
            Model.SPLIT_MERGE,
            Model.POWER_OF_TWO,
            Model.BATCH_SERVICE)
        .map(model -> pool(model, Condition.SCALED, its -> its.withScaling(scaled)));
  }

  private static Stream<Arguments> wholeForms() {
    var split =
        Stream.of(
                Model.MM1,
                Model.MMC,
                Model.MM1K,
                Model.MG1,
                Model.MG_INFINITY,
                Model.MMCC,
                Model.POWER_OF_TWO,
                Model.BATCH_SERVICE,
                Model.LIGHT_COLD_STARTS,
                Model.SCALE_PER_REQUEST)
            .map(model -> sharding(model, Condition.SPLIT, its -> its.withShards(2)));
    var batches =
        Stream.of(
                Model.MM1,
                Model.MMC,
                Model.MM1K,
                Model.MG1,
                Model.MG_INFINITY,
                Model.MMCC,
                Model.FORK_JOIN,
                Model.SPLIT_MERGE,
                Model.POWER_OF_TWO,
                Model.LIGHT_COLD_STARTS,
                Model.SCALE_PER_REQUEST)
            .map(model -> batching(model, Condition.BATCHES, its -> its.withSize(2)));
    var alone =
        Stream.of(Model.MM1, Model.MMC, Model.MG_INFINITY, Model.BATCH_SERVICE)
            .map(
                model -> sharding(model, Condition.ONE_AT_A_TIME, its -> its.withOneAtATime(true)));
    return Stream.of(split, batches, alone).flatMap(forms -> forms);
  }

  private static Stream<Arguments> unlimitedForms() {
    return Stream.of(Model.values())
        .filter(model -> model != Model.MM1K)
        .map(
            model ->
                batching(
                    model,
                    Condition.QUEUE_LIMIT,
                    its -> its.withQueue(QueuePolicy.UNLIMITED.withLimit(9))));
  }

  private static Stream<Arguments> exponentialForms() {
    return Stream.of(
            Model.MM1,
            Model.MMC,
            Model.MM1K,
            Model.FORK_JOIN,
            Model.SPLIT_MERGE,
            Model.POWER_OF_TWO)
        .map(
            model ->
                scenario(
                    model,
                    Condition.NOT_EXPONENTIAL,
                    s -> s.withWork(new Work.LogNormal(s.work().mean(), 1))));
  }

  /** Just as many arrivals as can be served; a form with a limit has no such bound. */
  private static Stream<Arguments> overloads() {
    return Stream.of(
        overload(Model.MM1, 1), // 1 x 1/s
        overload(Model.MMC, 3), // 3 x 1/s
        overload(Model.MG1, 1),
        overload(Model.FORK_JOIN, 1), // segments of 2 s / 2
        overload(Model.SPLIT_MERGE, 0.67), // above 1/s / (1 + 1/2)
        overload(Model.POWER_OF_TWO, 20), // 20 x 1/s
        overload(Model.BATCH_SERVICE, 667)); // above 8 / 12 ms
  }

  private static Arguments overload(Model model, double perSecond) {
    var traffic = new Traffic.Poisson(new Rate(perSecond));
    return scenario(model, Condition.OVERLOAD, s -> s.withTraffic(traffic));
  }

  private static Stream<Arguments> refusing() {
    var again = Clients.PATIENT.withRetries(Clients.Retries.NEVER.withMost(2));
    return Stream.of(Model.MM1K, Model.MMCC)
        .map(
            model ->
                scenario(
                    model, Condition.RETRIES, s -> s.withDemand(s.demand().withClients(again))));
  }

  private static Stream<Arguments> listed() {
    return Stream.of(Model.MG1, Model.MG_INFINITY, Model.MMCC, Model.SCALE_PER_REQUEST)
        .map(
            model ->
                scenario(
                    model,
                    Condition.LISTED_WORK,
                    s -> s.withWork(new Work.Listed(Samples.ofMillis(900, 1100)))));
  }

  private static Stream<Arguments> others() {
    return Stream.of(
        pool(Model.MM1, Condition.SEVERAL_SERVERS, its -> its.withReplicas(2)),
        pool(Model.MM1K, Condition.SEVERAL_SERVERS, its -> its.withReplicas(2)),
        pool(Model.MG1, Condition.SEVERAL_SERVERS, its -> its.withReplicas(2)),
        pool(Model.BATCH_SERVICE, Condition.SEVERAL_SERVERS, its -> its.withReplicas(2)),
        batching(Model.MM1K, Condition.NO_QUEUE_LIMIT, its -> its.withQueue(QueuePolicy.UNLIMITED)),
        pool(
            Model.MMC,
            Condition.SEPARATE_QUEUES,
            its -> its.withBalancing(Balancing.LEAST_CONNECTIONS)),
        pool(
            Model.POWER_OF_TWO,
            Condition.NOT_POWER_OF_TWO,
            its -> its.withBalancing(Balancing.RANDOM)),
        scenario(
            Model.POWER_OF_TWO,
            Condition.FEW_REPLICAS,
            s ->
                s.withTraffic(new Traffic.Poisson(new Rate(5)))
                    .withPool(s.pool().withReplicas(9))));
  }

  private static Stream<Arguments> demanded() {
    var three = new Scaling.OnDemand.StartLimit(3, SECOND);
    var rare = Duration.ofSeconds(10_000);
    return Stream.of(
        pool(
            Model.SCALE_PER_REQUEST,
            Condition.NOT_ON_DEMAND,
            its -> its.withScaling(new Scaling.Fixed())),
        pool(Model.MG_INFINITY, Condition.COLD_START, its -> its.withStartUp(StartUp.TYPICAL)),
        pool(Model.MMCC, Condition.COLD_START, its -> its.withStartUp(StartUp.TYPICAL)),
        pool(Model.LIGHT_COLD_STARTS, Condition.WARM_POOL, its -> its.withReplicas(1)),
        pool(
            Model.SCALE_PER_REQUEST,
            Condition.START_LIMIT,
            its -> its.withScaling(new Scaling.OnDemand(SECOND, 1000, three, null))),
        // 2 busy on average; 10 or more are met by 4.6e-5, 9 or more by 2.4e-4 of the requests.
        pool(
            Model.MG_INFINITY,
            Condition.INSTANCE_LIMIT,
            its -> its.withScaling(new Scaling.OnDemand(SECOND, 9))),
        pool(
            Model.SCALE_PER_REQUEST,
            Condition.INSTANCE_LIMIT,
            its -> its.withScaling(new Scaling.OnDemand(SECOND, 9))),
        pool(
            Model.LIGHT_COLD_STARTS,
            Condition.INSTANCE_LIMIT,
            its -> its.withScaling(new Scaling.OnDemand(rare, 1))),
        // 3.5 s x 0.0002/s are under way, a hundredth of e^-2 = 0.00135 is needed; twice that not.
        scenario(
            Model.LIGHT_COLD_STARTS,
            Condition.OVERLAP,
            s -> s.withTraffic(new Traffic.Poisson(new Rate(0.0004)))));
  }

  private static Stream<Arguments> batches() {
    var longBatches = new BatchTime.Affine(Duration.ofSeconds(601), Duration.ZERO);
    return Stream.of(
        scenario(
            Model.BATCH_SERVICE,
            Condition.NO_BATCHES,
            s ->
                s.withTraffic(new Traffic.Poisson(new Rate(100)))
                    .withPool(s.pool().withBatching(s.pool().batching().withSize(1)))),
        batching(Model.BATCH_SERVICE, Condition.BATCH_DELAY, its -> its.withDelay(SECOND)),
        batching(
            Model.BATCH_SERVICE, Condition.PREFERRED_SIZES, its -> its.withPreferred(List.of(4))),
        batching(
            Model.BATCH_SERVICE,
            Condition.RANDOM_BATCH_TIME,
            its -> its.withTime(new BatchTime.LongestMember())),
        scenario(
            Model.BATCH_SERVICE,
            Condition.LONG_BATCHES,
            s ->
                s.withTraffic(new Traffic.Poisson(new Rate(1)))
                    .withPool(
                        s.pool()
                            .withBatching(
                                s.pool().batching().withSize(1000).withTime(longBatches)))),
        scenario(
            Model.BATCH_SERVICE,
            Condition.NEARLY_OVERLOADED,
            s -> s.withTraffic(new Traffic.Poisson(new Rate(666.66)))));
  }

  private static Stream<Arguments> shards() {
    return Stream.of(Model.FORK_JOIN, Model.SPLIT_MERGE)
        .flatMap(
            model ->
                Stream.of(
                    scenario(
                        model,
                        Condition.NOT_SPLIT,
                        s ->
                            s.withWork(s.work().withMean(SECOND))
                                .withPool(
                                    s.pool().withSharding(s.pool().sharding().withShards(1)))),
                    pool(model, Condition.REPLICATED_SHARDS, its -> its.withReplicas(2)),
                    sharding(model, Condition.SEGMENTS, its -> its.withSegments(3)),
                    sharding(
                        model,
                        Condition.DEPENDENT_SEGMENTS,
                        its -> its.withSizes(new Segmentation.Equal())),
                    sharding(
                        model,
                        Condition.ASSIGNMENT,
                        its -> its.withAssignment(Sharding.Assignment.HASH)),
                    sharding(model, Condition.SPLIT_THRESHOLD, its -> its.withAbove(new Bytes(1))),
                    sharding(model, Condition.SPLIT_TIME, its -> its.withMerge(SECOND)),
                    sharding(
                        model,
                        model == Model.FORK_JOIN
                            ? Condition.ONE_AT_A_TIME
                            : Condition.OVERLAPPING_REQUESTS,
                        its -> its.withOneAtATime(!its.oneAtATime()))));
  }
}
