package dev.servescope.engine.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.engine.random.Cause;
import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What requests are like. */
class TraitsTest {
  private static final Traffic POISSON = new Traffic.Poisson(new Rate(100));

  private static final Tier FREE = Tier.EVERYBODY.withName("free").withShare(3).withUsers(10);
  private static final Tier PAID = Tier.EVERYBODY.withName("paid").withShare(1).withUsers(4);

  private static RequestClass kind(String name, double share, long workMillis) {
    return RequestClass.of(new Work.Constant(Duration.ofMillis(workMillis)))
        .withName(name)
        .withShare(share)
        .withPayload(new Bytes(workMillis * 1000));
  }

  /** Classes small, large and never; tiers free and paid; regions near and far. */
  private static Scenario scenario(Traffic traffic) {
    var demand =
        Demand.of(POISSON, new Work.Constant(Duration.ZERO))
            .withClasses(List.of(kind("small", 7, 1), kind("never", 0, 9), kind("large", 3, 5)))
            .withTiers(List.of(FREE, PAID))
            .withRegions(List.of(new Region("near", 1), new Region("far", 1)))
            .withTraffic(traffic);
    return Arrivals.scenario(POISSON).withDemand(demand);
  }

  private static double share(List<Arrivals.Seen> seen, ToIntFunction<Arrivals.Seen> what, int is) {
    return seen.stream().filter(one -> what.applyAsInt(one) == is).count() / (double) seen.size();
  }

  /** The half width of the 99.9 % interval of a share. */
  private static double width(double share, int draws) {
    return 3.29 * Math.sqrt(share * (1 - share) / draws);
  }

  @Test
  void classesTiersAndRegionsComeByTheirShares() {
    int draws = 100_000;
    var seen = Arrivals.of(scenario(POISSON), draws);
    assertThat(share(seen, Arrivals.Seen::requestClass, 0)).isCloseTo(0.7, width(0.7));
    assertThat(share(seen, Arrivals.Seen::requestClass, 1)).isZero();
    assertThat(share(seen, Arrivals.Seen::tier, 0)).isCloseTo(0.75, width(0.75));
    assertThat(share(seen, Arrivals.Seen::region, 0)).isCloseTo(0.5, width(0.5));
    // Independent of each other: 0.7 x 0.75 of all are small and free.
    assertThat(share(seen, one -> one.requestClass() + 10 * one.tier(), 0))
        .isCloseTo(0.525, width(0.525));
  }

  private static Offset<Double> width(double share) {
    return within(width(share, 100_000));
  }

  @Test
  void workAndPayloadAreThoseOfTheClass() {
    assertThat(Arrivals.of(scenario(POISSON), 1000))
        .allMatch(one -> one.work() == (one.requestClass() == 0 ? 1_000_000 : 5_000_000))
        .allMatch(one -> one.payload() == (one.requestClass() == 0 ? 1000 : 5000));
  }

  @Test
  void usersAreAllAlikeAndOfOneTierEach() {
    // Free ones are 0 to 9, paid ones 10 to 13. 99.9 % quantiles for 9 and 3 degrees of freedom.
    var seen = Arrivals.of(scenario(POISSON), 100_000);
    assertThat(seen).allMatch(one -> one.tier() == (one.user() < 10 ? 0 : 1));
    assertThat(chiSquareOfUsers(seen, 0, 10)).isLessThan(27.88);
    assertThat(chiSquareOfUsers(seen, 10, 4)).isLessThan(16.27);
    assertThat(new Load(scenario(POISSON), new Streams(1)).users()).isEqualTo(14);
  }

  private static double chiSquareOfUsers(List<Arrivals.Seen> seen, int first, int users) {
    var counts = new double[users];
    seen.stream()
        .filter(one -> one.user() >= first && one.user() < first + users)
        .forEach(one -> counts[one.user() - first]++);
    double expected = Arrays.stream(counts).sum() / users;
    return Arrays.stream(counts).map(n -> (n - expected) * (n - expected)).sum() / expected;
  }

  @Test
  void aClassWithATierOfItsOwnHasNoOther() {
    var scenario = scenario(new Traffic.Marked(POISSON, "", "free", "", 0));
    var demand = scenario.demand();
    var large = demand.classes().get(2).withTier("paid");
    assertThat(Arrivals.of(scenario.withDemand(demand.withClass(2, large)), 1000))
        .allMatch(one -> one.tier() == (one.requestClass() == 2 ? 1 : 0));
  }

  @Test
  void aMarkSaysItForAllInsideAndAnInnerMarkFirst() {
    var inner = new Traffic.Marked(POISSON, "never", "", "far", 0);
    var outer = new Traffic.Marked(new Traffic.Scaled(inner, 2), "small", "paid", "", 0);
    assertThat(Arrivals.of(scenario(outer), 500))
        .allMatch(one -> one.requestClass() == 1 && one.tier() == 1 && one.region() == 1)
        .allMatch(one -> one.user() >= 10 && one.user() < 14);
  }

  @Test
  void markedUsersAreUsersOfTheirOwn() {
    // Two parts share one mark with 3 users, all of them paid: 14, 15, 16. Another has 2.
    var both = new Traffic.Added(List.of(POISSON, POISSON));
    var attack = new Traffic.Marked(both, "", "paid", "", 3);
    var other = new Traffic.Marked(POISSON, "", "free", "", 2);
    var scenario = scenario(new Traffic.Added(List.of(POISSON, attack, other)));
    var seen = Arrivals.of(scenario, 4000);
    assertThat(usersOf(seen, 0)).hasSize(14).allMatch(user -> user < 14);
    assertThat(usersOf(seen, 1)).containsExactly(14, 15, 16);
    assertThat(usersOf(seen, 2)).containsExactly(14, 15, 16);
    assertThat(usersOf(seen, 3)).containsExactly(17, 18);
    assertThat(new Load(scenario, new Streams(1)).users()).isEqualTo(19);
  }

  private static List<Integer> usersOf(List<Arrivals.Seen> seen, int part) {
    return seen.stream()
        .filter(one -> one.part() == part)
        .map(Arrivals.Seen::user)
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void markedUsersOfDrawnTiersDiffer() {
    // 2 of each tier: the free ones are 14 and 15, the paid ones 16 and 17.
    var scenario = scenario(new Traffic.Marked(POISSON, "", "", "", 2));
    assertThat(Arrivals.of(scenario, 500)).allMatch(one -> one.user() / 2 == 7 + one.tier());
    assertThat(new Load(scenario, new Streams(1)).users()).isEqualTo(18);
  }

  private static Samples column(long... values) {
    return Samples.ofNanos(values);
  }

  private static final Samples TIMES = Samples.ofMillis(0, 0, 5, 7);

  @Test
  void whatATraceKnowsIsNotDrawn() {
    var columns =
        new Columns(
            new Columns.Labels(List.of("large", "never"), column(0, 1, 1, 0)),
            new Columns.Labels(List.of("paid"), column(0, 0, 0, 0)),
            column(700, 3, 700, 12),
            column(1, 2, 3, 4));
    var scenario = scenario(new Traffic.Listed(TIMES, columns));
    var seen = Arrivals.of(scenario, 10);
    assertThat(seen).extracting(Arrivals.Seen::nanos).containsExactly(0L, 0L, 5000000L, 7000000L);
    assertThat(seen).extracting(Arrivals.Seen::requestClass).containsExactly(2, 1, 1, 2);
    assertThat(seen).extracting(Arrivals.Seen::tier).containsOnly(1);
    assertThat(seen).extracting(Arrivals.Seen::payload).containsExactly(1L, 2L, 3L, 4L);
    // After the 14 users of the tiers, in the order in which the trace first names them.
    assertThat(seen).extracting(Arrivals.Seen::user).containsExactly(14, 15, 14, 16);
    assertThat(new Load(scenario, new Streams(1)).users()).isEqualTo(17);
  }

  @Test
  void whatATraceLeavesEmptyIsDrawn() {
    var names = new Columns.Labels(List.of("never", ""), column(0, 1, 1, 0));
    var scenario = scenario(new Traffic.Listed(TIMES, new Columns(names, null, null, null)));
    var classes = Arrivals.of(scenario, 10).stream().map(Arrivals.Seen::requestClass).toList();
    assertThat(List.of(classes.getFirst(), classes.getLast())).containsOnly(1);
    assertThat(classes.subList(1, 3)).doesNotContain(1);
  }

  @Test
  void aMarkOverrulesATrace() {
    var columns =
        new Columns(
            new Columns.Labels(List.of("large"), column(0, 0, 0, 0)),
            null,
            column(1, 2, 3, 4),
            null);
    var listed = new Traffic.Listed(TIMES, columns);
    assertThat(Arrivals.of(scenario(new Traffic.Marked(listed, "small", "paid", "", 1)), 9))
        .allMatch(one -> one.requestClass() == 0 && one.user() == 14);
  }

  @Test
  void eachClassOfEachPartDrawsItsWorkFromAStreamOfItsOwn() {
    var work = new Work.Exponential(Duration.ofMillis(10));
    var scenario = scenario(new Traffic.Added(List.of(POISSON, POISSON)));
    var demand = scenario.demand();
    for (int i = 0; i < 3; i++) {
      demand = demand.withClass(i, demand.classes().get(i).withWork(work));
    }
    var seen = Arrivals.of(scenario.withDemand(demand), 2000);
    assertThat(works(seen, 0, 0)).startsWith(draws(work, 0));
    assertThat(works(seen, 0, 2)).startsWith(draws(work, 2));
    assertThat(works(seen, 1, 2)).startsWith(draws(work, 34));
  }

  private static List<Long> works(List<Arrivals.Seen> seen, int part, int requestClass) {
    return seen.stream()
        .filter(one -> one.part() == part && one.requestClass() == requestClass)
        .map(Arrivals.Seen::work)
        .toList();
  }

  private static Long[] draws(Work work, long key) {
    var source = Works.of(work, new Streams(1).stream(Cause.WORK, key));
    return Stream.generate(source::next).limit(200).toArray(Long[]::new);
  }

  @Test
  void aChoiceMoreChangesNothingElse() {
    var before = scenario(POISSON);
    var after = before.withDemand(before.demand().withRegions(List.of(Region.EVERYWHERE)));
    var one = Arrivals.of(before, 500).stream().map(TraitsTest::withoutRegion).toList();
    assertThat(Arrivals.of(after, 500).stream().map(TraitsTest::withoutRegion)).isEqualTo(one);
  }

  private static Arrivals.Seen withoutRegion(Arrivals.Seen one) {
    return new Arrivals.Seen(
        one.nanos(),
        one.part(),
        one.requestClass(),
        one.tier(),
        0,
        one.user(),
        one.payload(),
        one.work());
  }
}
