package dev.servescope.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.engine.Scenarios;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Targets;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTest {
  /** Ten a second at the most. */
  private static final Scenario SERVER =
      Scenarios.poisson(5, new Work.Exponential(Duration.ofMillis(100)), Duration.ofMinutes(20))
          .withTargets(new Targets(Duration.ofSeconds(1), 0.95));

  private static Sweep run(SweepPlan plan) {
    return new Sweeper(new FigureCache(1000), Runnable::run, 1, () -> 0)
        .run(plan, SweepWatcher.NONE);
  }

  private static SweepPlan plan(String knob, String values, int replications) {
    return SweepPlan.of(
        SERVER, List.of(KnobRange.parse(Knobs.find(knob, SERVER), values)), replications);
  }

  /** A sweep with given values of one measure at replicas 1, 2, 3 ... */
  private static Sweep drawn(Measure measure, double... values) {
    var points = new ArrayList<Sweep.Point>();
    for (double value : values) {
      var figures = new Figures(any -> any == measure ? value : Double.NaN, 0, 0);
      points.add(new Sweep.Point(List.of(figures), Optional.empty()));
    }
    return new Sweep(plan("replicas", "1.." + values.length, 1), points);
  }

  private static <F extends Finding> List<F> all(Class<F> kind, Sweep sweep, Measure... measures) {
    return Findings.of(sweep, Arrays.asList(measures)).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /**
   * Power of M/M/1 is rate x (capacity - rate), so that its maximum is at half of the capacity, and
   * a server of ten a second keeps up to ten a second.
   */
  @Test
  void aServerHasItsKneeAtHalfAndItsSaturationAtItsWholeCapacity() {
    var sweep = run(plan("rate", "1/s..13/s", 3));

    assertThat(all(Finding.Knee.class, sweep, Measure.P95))
        .singleElement()
        .satisfies(knee -> assertThat(knee.at()).isBetween(4.0, 6.0))
        .extracting(Finding.Knee::sentence)
        .asString()
        .contains("maximum of throughput over mean latency");
    assertThat(all(Finding.Saturation.class, sweep, Measure.P95))
        .singleElement()
        .satisfies(saturation -> assertThat(saturation.at()).isBetween(9.5, 10.6))
        .extracting(Finding.Saturation::sentence)
        .asString()
        .startsWith("The service keeps up to about ")
        .contains("of the requests stay unserved");
  }

  @Test
  void withReplicasAServiceKeepsUpFromSoManyOn() {
    var loaded = plan("replicas", "1..4", 1);
    var busy = SERVER.withTraffic(new Traffic.Poisson(Rate.perSecond(25)));
    var sweep = run(SweepPlan.of(busy, loaded.ranges(), 1));

    assertThat(all(Finding.Saturation.class, sweep, Measure.P95))
        .singleElement()
        .satisfies(found -> assertThat(found.at()).isEqualTo(3))
        .extracting(Finding.Saturation::sentence)
        .asString()
        .startsWith("The service keeps up from about 3 on; at 2 ");
  }

  @Test
  void whereNothingKeepsUpThatIsSaid() {
    var sweep = run(plan("rate", "15/s,20/s", 1));

    assertThat(all(Finding.Saturation.class, sweep, Measure.P95))
        .singleElement()
        .extracting(Finding::sentence)
        .isEqualTo("The service does not keep up anywhere in this range.");
    assertThat(all(Finding.Saturation.class, run(plan("rate", "2/s,4/s", 1)), Measure.P95))
        .isEmpty();
  }

  /**
   * From 10 to 1 over five places. The chord falls by 2.25 a place: 10, 7.75, 5.5, 3.25, 1. The
   * curve 10, 4, 2, 1.5, 1 is 3.75, 3.5 and 1.75 below it, the most at 2.
   */
  @Test
  void elsewhereTheKneeIsFarthestFromTheChord() {
    assertThat(all(Finding.Knee.class, drawn(Measure.P95, 10, 4, 2, 1.5, 1), Measure.P95))
        .singleElement()
        .isEqualTo(
            new Finding.Knee(
                2,
                Optional.of(Measure.P95),
                "P95 bends most at replicas 2: 10 s at 1, 4 s there, 1 s at 5."));
  }

  @Test
  void aLineAndAShortCurveHaveNoKnee() {
    assertThat(all(Finding.Knee.class, drawn(Measure.P95, 5, 4, 3, 2, 1), Measure.P95)).isEmpty();
    assertThat(all(Finding.Knee.class, drawn(Measure.P95, 2, 2, 2, 2, 2), Measure.P95)).isEmpty();
    assertThat(all(Finding.Knee.class, drawn(Measure.P95, 9, 1, 1), Measure.P95)).isEmpty();
  }

  /** The shape of a curve that has a knee, at a hundredth and at a tenth of its height. */
  @Test
  void aCurveThatIsAsGoodAsLevelHasNoKnee() {
    var level = drawn(Measure.P95, 1.41, 1.404, 1.402, 1.4015, 1.401);
    var bent = drawn(Measure.P95, 1.6, 1.5, 1.43, 1.42, 1.41);

    assertThat(all(Finding.Knee.class, level, Measure.P95)).isEmpty();
    assertThat(all(Finding.Knee.class, bent, Measure.P95)).hasSize(1);
  }

  /** A dollar an hour against a dollar for 18,000 requests: the same at 5 a second. */
  @Test
  void alwaysOnBreaksEvenWithPaymentByTheRequestWhereItsHourIsUsedUp() {
    var owned = priced(SERVER, Prices.FREE.withPerInstanceHour(new Dollars(1)));
    var rented = priced(SERVER, Prices.FREE.withPerRequest(new Dollars(1 / 18_000.0)));
    var plan =
        SweepPlan.of(owned, plan("rate", "2/s..8/s", 3).ranges(), 3)
            .against(new SweepPlan.Side("Owned", owned), new SweepPlan.Side("Rented", rented));

    var found = all(Finding.BreakEven.class, run(plan), Measure.DOLLARS_PER_THOUSAND);

    assertThat(found).singleElement();
    assertThat(found.getFirst().at()).isCloseTo(5, within(0.2));
    assertThat(found.getFirst().sentence())
        .startsWith("Cost of 1,000: below ")
        .contains(" Rented is cheaper, above it Owned.");
  }

  private static Scenario priced(Scenario scenario, Prices prices) {
    return scenario.withPrices(prices);
  }

  @Test
  void whereOneArchitectureIsAlwaysBetterThatIsSaid() {
    var two = SERVER.withPool(Pattern.REPLICATED.applyTo(SERVER.pool()));
    var plan =
        plan("rate", "4/s..9/s", 5)
            .against(new SweepPlan.Side("Single", SERVER), new SweepPlan.Side("Replicated", two));

    assertThat(all(Finding.BreakEven.class, run(plan), Measure.P95))
        .singleElement()
        .satisfies(found -> assertThat(found.at()).isNaN())
        .extracting(Finding.BreakEven::sentence)
        .isEqualTo("P95: Replicated is faster in this whole range.");
  }

  @Test
  void theCheapestPointThatMeetsTheTargetsIsNamed() {
    var priced = priced(SERVER, Prices.FREE.withPerInstanceHour(new Dollars(2)));
    var loaded = Knobs.find("rate", priced).set(priced, 17);
    var sweep = run(SweepPlan.of(loaded, plan("replicas", "1..5", 1).ranges(), 2));

    assertThat(all(Finding.Cheapest.class, sweep, Measure.P95))
        .containsExactly(
            new Finding.Cheapest(
                3,
                2,
                "The cheapest point that meets the targets (95 % within 1 s, 99.9 % answered):"
                    + " replicas 3, $6.00 an hour."));
  }

  @Test
  void aThinnedRangeIsToldAsAValueBetweenMayBeBetter() {
    assertThat(LeftOut.of(plan("replicas", "1..40", 1).columns()).orElseThrow().sentence())
        .isEqualTo(
            "Only 21 of the 40 values of replicas were run; one between them may be better. The"
                + " range 1..40 step 1 runs all of them.");
    assertThat(LeftOut.of(plan("replicas", "1..1000", 1).columns()).orElseThrow().sentence())
        .endsWith("one between them may be better.");
    assertThat(LeftOut.of(plan("replicas", "1..40 step 1", 1).columns())).isEmpty();
    assertThat(LeftOut.of(plan("rate", "1/s..40/s", 1).columns())).isEmpty();
  }

  @Test
  void whatWasLeftOutStandsBehindTheResult() {
    var priced = priced(SERVER, Prices.FREE.withPerInstanceHour(new Dollars(2)));
    var sweep = run(SweepPlan.of(priced, plan("replicas", "1,2,4", 1).ranges(), 1));

    var found = Findings.of(sweep, List.of(Measure.P95));
    assertThat(found.getLast()).isInstanceOf(Finding.Gaps.class);
    assertThat(found.get(found.size() - 2)).isInstanceOf(Finding.Cheapest.class);
    assertThat(found.getLast().at()).isNaN();
  }

  /** An answer after 2 s is in time for one class and late for the other: no time is for both. */
  @Test
  void whereAClassHasADeadlineNoTimeIsSaidToBePromisedToAll() {
    var hasty = SERVER.withDemand(urgent(Duration.ofMillis(200)));
    assertThat(Standing.text(hasty))
        .isEqualTo("95 % within the deadline of their class, 99.9 % answered");
    assertThat(Standing.text(SERVER.withDemand(urgent(Duration.ZERO))))
        .isEqualTo("95 % within 1 s, 99.9 % answered");
  }

  private static Demand urgent(Duration deadline) {
    var demand = SERVER.demand();
    var one = demand.classes().getFirst();
    return demand.withClasses(List.of(one, one.withName("urgent").withDeadline(deadline)));
  }

  /**
   * M/M/1 answers within t with 1 - exp(-(10 - rate) t): 95 % within a second up to 7.0 a second.
   */
  @Test
  void underLoadItIsToldHowMuchMeetsTheTargets() {
    var sweep = run(plan("rate", "1/s..9/s", 5));

    assertThat(all(Finding.Cheapest.class, sweep, Measure.P95)).isEmpty();
    assertThat(all(Finding.Most.class, sweep, Measure.P95))
        .singleElement()
        .satisfies(most -> assertThat(most.at()).isBetween(6.0, 7.0));
  }

  @Test
  void aStandingNeedsItsBandsOnOneSideOfTheTarget() {
    // 95 % are promised: bands of 2 x 12.7 x half the difference reach across it.
    assertThat(standing(0.96, 0.96)).isEqualTo(Standing.MET);
    assertThat(standing(0.96, 0.98)).isEqualTo(Standing.OPEN);
    assertThat(standing(0.90, 0.90)).isEqualTo(Standing.MISSED);
    assertThat(standing(0.96)).isEqualTo(Standing.MET);
    assertThat(standing()).isEqualTo(Standing.UNKNOWN);
  }

  /**
   * A third of the requests is in flight at the end and so not answered, but none of them is lost.
   */
  @Test
  void whatIsUnderWayAtTheEndIsNotCountedAsLost() {
    assertThat(standing(figures(0.96, 0))).isEqualTo(Standing.MET);
    assertThat(standing(figures(0.96, 0.01))).isEqualTo(Standing.MISSED);

    var sweep = attained(figures(0.9, 0), figures(0.96, 0));
    assertThat(all(Finding.Cheapest.class, sweep, Measure.P95))
        .singleElement()
        .extracting(Finding.Cheapest::sentence)
        .asString()
        .contains("replicas 2, ")
        .endsWith(" an hour. What is under way at the end is not counted as lost.");
  }

  @Test
  void whereNoPointMeetsTheTargetsThatIsSaidWithTheNearest() {
    assertThat(all(Finding.Nowhere.class, attained(figures(0.9, 0), figures(0.94, 0)), Measure.P95))
        .containsExactly(
            new Finding.Nowhere(
                "No point meets the targets (95 % within 1 s, 99.9 % answered): replicas 2 comes"
                    + " nearest, with 94 % in time and 100 % answered."));
    // Ten late of a hundred are twice as many as may be, a tenth lost is a hundred times as many.
    assertThat(
            all(Finding.Nowhere.class, attained(figures(0.9, 0), figures(0.96, 0.1)), Measure.P95))
        .singleElement()
        .extracting(Finding.Nowhere::sentence)
        .asString()
        .contains("replicas 1 comes nearest, with 90 % in time");
    assertThat(all(Finding.Nowhere.class, attained(figures(0.96, 0)), Measure.P95)).isEmpty();
  }

  @Test
  void whileRunsAreToComeItIsNotSaidThatNoPointMeetsTheTargets() {
    var plan = plan("replicas", "1..1", 2);
    var point = new Sweep.Point(List.of(figures(0.9, 0)), Optional.empty());
    assertThat(Findings.of(new Sweep(plan, List.of(point)), List.of(Measure.P95))).isEmpty();
  }

  /** One run a point, at replicas 1, 2, 3 ... */
  private static Sweep attained(Figures... figures) {
    var points =
        Arrays.stream(figures).map(its -> new Sweep.Point(List.of(its), Optional.empty())).toList();
    return new Sweep(plan("replicas", "1.." + figures.length, 1), points);
  }

  /** A third is in flight at the end; a dollar an hour. */
  private static Figures figures(double attained, double lost) {
    var figures =
        Map.of(
            Measure.ATTAINMENT,
            attained,
            Measure.SUCCESS,
            2 / 3.0 - lost,
            Measure.DOLLARS_PER_HOUR,
            1.0);
    return new Figures(measure -> figures.getOrDefault(measure, Double.NaN), 0, lost);
  }

  private static Standing standing(Figures figures) {
    return attained(figures).standing(0);
  }

  private static Standing standing(double... attainments) {
    var figures = Arrays.stream(attainments).mapToObj(attained -> figures(attained, 0)).toList();
    var point = new Sweep.Point(figures, Optional.empty());
    return new Sweep(plan("replicas", "1..1", 2), List.of(point)).standing(0);
  }
}
