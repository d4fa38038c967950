package dev.servescope.theory.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.servescope.scenario.Capacity;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Route;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.QueuePolicy;
import dev.servescope.scenario.quantity.Bandwidth;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The conditions that every closed form has: each breaks each of them, and nothing else. */
class CommonConditionsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  /** Forms of one instance cannot have unequal ones. */
  private static final Set<Model> OF_ONE_MACHINE =
      EnumSet.of(
          Model.MM1,
          Model.MM1K,
          Model.MG1,
          Model.FORK_JOIN,
          Model.SPLIT_MERGE,
          Model.BATCH_SERVICE);

  @ParameterizedTest
  @EnumSource
  void theExampleMeetsAllConditions(Model model) {
    assertThat(verdict(model, Examples.of(model))).isInstanceOf(Verdict.Holds.class);
  }

  static Stream<Arguments> broken() {
    return Arrays.stream(Model.values())
        .flatMap(
            model ->
                changes().entrySet().stream()
                    .filter(change -> applies(model, change.getKey()))
                    .map(change -> arguments(model, change.getKey(), change.getValue())));
  }

  private static boolean applies(Model model, Condition condition) {
    return switch (condition) {
      case UNEQUAL_MACHINES -> !OF_ONE_MACHINE.contains(model);
      // Its batches take a stated time, whatever the work.
      case NO_WORK -> model != Model.BATCH_SERVICE;
      default -> true;
    };
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenConditionIsNamedAndNoOther(
      Model model, Condition condition, UnaryOperator<Scenario> change) {
    var broken = (Verdict.Broken) verdict(model, change.apply(Examples.of(model)));
    assertThat(broken.breaches()).extracting(Breach::condition).containsExactly(condition);
    assertThat(broken.sentences().getFirst()).doesNotContain("{").endsWith(".");
  }

  private static Verdict verdict(Model model, Scenario scenario) {
    return Theory.verdicts(scenario).stream()
        .filter(verdict -> verdict.model() == model)
        .findFirst()
        .orElseThrow();
  }

  private static Map<Condition, UnaryOperator<Scenario>> changes() {
    return Map.ofEntries(
        Map.entry(Condition.NO_ARRIVALS, s -> s.withTraffic(new Traffic.Poisson(new Rate(0)))),
        traffic(Condition.CONSTANT_ARRIVALS, Traffic.Constant::new),
        traffic(
            Condition.CHANGING_RATE,
            r -> new Traffic.Varying(new RateCurve.Spike(r, times(r, 2), SECOND, SECOND))),
        traffic(
            Condition.BURSTS,
            r -> new Traffic.Bursts(times(r, 0.5), times(r, 1.5), SECOND, SECOND)),
        traffic(Condition.CLOSED_LOOP, r -> new Traffic.ClosedLoop(1, new Work.Constant(gap(r)))),
        traffic(
            Condition.LISTED_ARRIVALS, r -> new Traffic.Listed(Samples.ofNanos(gap(r).toNanos()))),
        clients(Condition.TIME_OUTS, its -> its.withTimeOut(SECOND)),
        clients(Condition.IMPATIENCE, its -> its.withImpatient(0.4)),
        clients(Condition.HEDGING, its -> its.withHedging(SECOND)),
        Map.entry(Condition.RATE_LIMITS, CommonConditionsTest::rateLimits),
        Map.entry(Condition.PRIORITIES, CommonConditionsTest::priorities),
        Map.entry(Condition.SEVERAL_POOLS, CommonConditionsTest::twoPools),
        pool(
            Condition.UNEQUAL_MACHINES,
            its -> its.withMachines(List.of(Machine.USUAL, Machine.USUAL.withSpeed(2)))),
        Map.entry(Condition.DOWNLOAD, CommonConditionsTest::download),
        pool(Condition.PAGING, its -> its.withModel(its.model().withSize(Bytes.gigabytes(2)))),
        requests(Condition.MEMORY, its -> its.withMemory(Bytes.gigabytes(2))),
        requests(Condition.ITEMS, its -> its.withItems(2)),
        requests(Condition.NO_WORK, its -> its.withWork(its.work().withMean(Duration.ZERO))),
        pool(Condition.DISTANCE, its -> its.withNetwork(its.network().withDistance(SECOND))),
        Map.entry(Condition.CAPACITY, s -> s.withCapacity(Capacity.UNLIMITED.withCores(0.5))),
        pool(Condition.STANDBY, its -> its.withSharding(its.sharding().withStandby(1))),
        pool(Condition.SPOT, CommonConditionsTest::spot),
        pool(Condition.FAILURES, CommonConditionsTest::failing),
        Map.entry(
            Condition.INTERVENTIONS,
            s ->
                s.withInterventions(
                    List.of(new Intervention(SECOND, new Intervention.Change.SetReplicas(7))))),
        pool(
            Condition.QUEUE_TIME_OUT,
            its -> its.withBatching(its.batching().withQueue(late(its.batching().queue())))));
  }

  private static Map.Entry<Condition, UnaryOperator<Scenario>> traffic(
      Condition condition, java.util.function.Function<Rate, Traffic> made) {
    return Map.entry(condition, s -> s.withTraffic(made.apply(s.traffic().meanRate())));
  }

  private static Map.Entry<Condition, UnaryOperator<Scenario>> clients(
      Condition condition, UnaryOperator<Clients> change) {
    return Map.entry(
        condition, s -> s.withDemand(s.demand().withClients(change.apply(s.demand().clients()))));
  }

  private static Map.Entry<Condition, UnaryOperator<Scenario>> requests(
      Condition condition, UnaryOperator<RequestClass> change) {
    return Map.entry(
        condition,
        s -> s.withDemand(s.demand().withClass(0, change.apply(s.demand().classes().getFirst()))));
  }

  private static Map.Entry<Condition, UnaryOperator<Scenario>> pool(
      Condition condition, UnaryOperator<Pool> change) {
    return Map.entry(condition, s -> s.withPool(change.apply(s.pool())));
  }

  private static Rate times(Rate rate, double factor) {
    return new Rate(rate.perSecond() * factor);
  }

  private static Duration gap(Rate rate) {
    return Duration.ofNanos(Math.round(1e9 / rate.perSecond()));
  }

  private static Scenario rateLimits(Scenario scenario) {
    var limited = Tier.EVERYBODY.withLimits(List.of(new Tier.Limit(10, Duration.ofHours(1))));
    return scenario.withDemand(scenario.demand().withTiers(List.of(limited)));
  }

  private static Scenario priorities(Scenario scenario) {
    var premium = Tier.EVERYBODY.withName("premium");
    var others = Tier.EVERYBODY.withPriority(2);
    return scenario.withDemand(scenario.demand().withTiers(List.of(premium, others)));
  }

  private static Scenario twoPools(Scenario scenario) {
    var regions = List.of(new Region("here", 1), new Region("there", 1));
    return scenario
        .withDemand(scenario.demand().withRegions(regions))
        .withPools(List.of(scenario.pool(), scenario.pool().withName("other")))
        .withRoutes(List.of(Route.ofRegion("there", "other")));
  }

  private static Scenario download(Scenario scenario) {
    var its = scenario.demand().classes().getFirst().withPayload(Bytes.gigabytes(1));
    var network = scenario.pool().network().withBandwidth(Bandwidth.gigabits(1));
    return scenario
        .withDemand(scenario.demand().withClass(0, its))
        .withPool(scenario.pool().withNetwork(network));
  }

  private static Pool spot(Pool pool) {
    var spot = new Prices.Spot(0.5, Dollars.ZERO, Duration.ofHours(1));
    return pool.withPrices(pool.prices().withSpot(spot));
  }

  private static Pool failing(Pool pool) {
    var crash =
        new Failures.Fault(
            Failures.Fault.Kind.CRASH, Duration.ofHours(1), Duration.ofMinutes(1), 1);
    return pool.withFailures(Failures.NONE.withFaults(List.of(crash)));
  }

  private static QueuePolicy late(QueuePolicy queue) {
    return queue.withTimeOut(SECOND);
  }
}
