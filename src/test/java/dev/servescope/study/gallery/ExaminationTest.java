package dev.servescope.study.gallery;

import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.poisson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.Component;
import dev.servescope.run.CostCause;
import dev.servescope.run.gallery.Amount;
import dev.servescope.run.gallery.Case;
import dev.servescope.run.gallery.Claim;
import dev.servescope.run.gallery.Figure;
import dev.servescope.run.gallery.Level;
import dev.servescope.run.gallery.Measured;
import dev.servescope.run.gallery.Measured.Computed.Operation;
import dev.servescope.run.gallery.Quantity;
import dev.servescope.run.gallery.Topic;
import dev.servescope.run.gallery.Unit;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.confidence.Replications;
import dev.servescope.study.confidence.Watcher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Figures of runs that are worked out by hand. */
class ExaminationTest {
  // Three requests at 0 s, 1 s and 2 s of 2 s each on one instance: ends 2, 4, 6; waits 0, 1, 2.
  private static final Scenario QUEUE =
      listed(new long[] {0, 1000, 2000}, new long[] {2000})
          .withPrices(Prices.FREE.withPerInstanceHour(new Dollars(3600)));

  // The same on two instances: the third waits for none, as the first is done when it comes.
  private static final Scenario TWO = QUEUE.withPool(QUEUE.pool().withReplicas(2));

  private static final Scenario RANDOM =
      poisson(5, new Work.Exponential(Duration.ofMillis(100)), Duration.ofMinutes(5));

  private static Case of(int replications, Claim claim, boolean differs) {
    return new Case(
        "B1",
        "A case",
        "What it shows.",
        List.of(Topic.SINGLE),
        "A story.",
        replications,
        List.of(
            new Case.Member("queue", QUEUE),
            new Case.Member("two", TWO),
            new Case.Member("random", RANDOM)),
        List.of(new Figure("a figure", claim, differs, differs ? "A reason." : "")));
  }

  private static Finding find(int replications, Claim claim, boolean differs) {
    return Examination.of(of(replications, claim, differs), Watcher.NONE).getFirst();
  }

  private static double value(Measured measured) {
    return find(1, new Claim.Silent(Unit.COUNT, measured), false).estimate().mean();
  }

  private static Measured total(String scenario, Quantity quantity) {
    return new Measured.Total(scenario, quantity);
  }

  private static final Measured QUEUE_LATENCY = total("queue", Quantity.LATENCY_MEAN);
  private static final Measured TWO_LATENCY = total("two", Quantity.LATENCY_MEAN);

  private static Measured computed(Operation operation, Measured... of) {
    return new Measured.Computed(operation, List.of(of));
  }

  @Test
  void totalsComponentsAndCausesAreThoseOfTheRun() {
    // Latencies 2, 3, 4; waits 0, 1, 2; a dollar a second for six seconds, busy throughout.
    assertThat(value(QUEUE_LATENCY)).isEqualTo(3);
    assertThat(value(new Measured.Spent("queue", Component.QUEUE))).isEqualTo(1);
    assertThat(value(new Measured.Paid("queue", CostCause.BUSY))).isCloseTo(6, within(1e-9));
    assertThat(value(new Measured.Paid("queue", CostCause.FAILED))).isZero();
  }

  @Test
  void aMomentIsThatOfOneRequest() {
    assertThat(value(new Measured.Moment("queue", 3, Measured.Moment.Which.END))).isEqualTo(6);
    assertThat(value(new Measured.Moment("queue", 3, Measured.Moment.Which.LATENCY))).isEqualTo(4);
    assertThat(value(new Measured.Moment("queue", 3, Measured.Moment.Which.START))).isZero();
  }

  @Test
  void aClassIsFoundByItsName() {
    var latest = Measured.OfGroup.Aspect.LATENCY_MAX;
    assertThat(value(new Measured.OfGroup("queue", "request", latest))).isEqualTo(4);
    assertThat(value(new Measured.OfGroup("queue", "everybody", latest))).isEqualTo(4);
  }

  @Test
  void aCourseIsOverTheFramesOfItsStretch() {
    // One waits from 1 s to 2 s, one (the third) from 2 s to 4 s, nobody after that.
    assertThat(value(course(Level.QUEUE, 0, 1, Measured.Course.Over.MEAN)))
        .isCloseTo(0, within(1e-9));
    assertThat(value(course(Level.QUEUE, 1, 4, Measured.Course.Over.MEAN)))
        .isCloseTo(1, within(1e-6));
    assertThat(value(course(Level.QUEUE, 0, 6, Measured.Course.Over.MEAN)))
        .isCloseTo(0.5, within(1e-6));
    assertThat(value(course(Level.QUEUE, 0, 6, Measured.Course.Over.MAX)))
        .isCloseTo(1, within(1e-9));
    assertThat(value(course(Level.COST_PER_HOUR, 0, 6, Measured.Course.Over.MIN)))
        .isCloseTo(3600, within(1e-6));
  }

  private static Measured course(Level level, int from, int to, Measured.Course.Over over) {
    return new Measured.Course(
        "queue", level, Duration.ofSeconds(from), Duration.ofSeconds(to), over);
  }

  @Test
  void aShareOfTimeIsThatInWhichAFigureIsLargeEnough() {
    assertThat(value(new Measured.TimeShare("queue", Level.QUEUE, 0.5)))
        .isCloseTo(0.5, within(0.002));
    assertThat(value(new Measured.TimeShare("queue", Level.RUNNING, 1))).isEqualTo(1);
  }

  @Test
  void downtimeFollowsFromAvailability() {
    var nines = new Measured.Constant(0.999);
    assertThat(value(new Measured.Down(nines, Measured.Down.Per.DAY)))
        .isCloseTo(86.4, within(1e-6));
    assertThat(value(new Measured.Down(nines, Measured.Down.Per.YEAR)))
        .isCloseTo(31_536, within(1e-3));
  }

  @Test
  void utilisationWhileProcessingCountsOnlyThoseThatWork() {
    // On two instances: 0 to 2 and 2 to 4 on the first, 1 to 3 on the second: 6 of 2 x 4 s.
    assertThat(value(new Measured.WhileProcessing("two"))).isEqualTo(0.75);
    assertThat(value(new Measured.WhileProcessing("queue"))).isEqualTo(1);
  }

  @Test
  void figuresAreMadeOfOthers() {
    assertThat(value(computed(Operation.SUM, QUEUE_LATENCY, TWO_LATENCY))).isEqualTo(5);
    assertThat(value(computed(Operation.DIFFERENCE, QUEUE_LATENCY, TWO_LATENCY))).isEqualTo(1);
    assertThat(value(computed(Operation.PRODUCT, QUEUE_LATENCY, TWO_LATENCY))).isEqualTo(6);
    assertThat(value(computed(Operation.RATIO, QUEUE_LATENCY, TWO_LATENCY))).isEqualTo(1.5);
    assertThat(value(computed(Operation.LARGEST, TWO_LATENCY, QUEUE_LATENCY))).isEqualTo(3);
    assertThat(value(computed(Operation.SAVING, QUEUE_LATENCY, TWO_LATENCY)))
        .isCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void aCrossingLiesOnStraightLinesBetweenPoints() {
    // The rising figure is 1 below at place 10 and 3 above at place 50: it meets at 20.
    var points =
        List.of(
            new Measured.Crossing.Point(50, new Measured.Constant(6), QUEUE_LATENCY),
            new Measured.Crossing.Point(10, TWO_LATENCY, QUEUE_LATENCY));
    assertThat(value(new Measured.Crossing(points))).isEqualTo(20);
    var never =
        List.of(
            new Measured.Crossing.Point(1, TWO_LATENCY, QUEUE_LATENCY),
            new Measured.Crossing.Point(2, TWO_LATENCY, QUEUE_LATENCY));
    assertThat(value(new Measured.Crossing(never))).isNaN();
  }

  private static Claim.Equal equal(double book, double within) {
    return new Claim.Equal(
        new Amount(book, Unit.SECONDS), new Amount(within, Unit.SECONDS), QUEUE_LATENCY);
  }

  @Test
  void aFigureIsMetWithinItsTolerance() {
    assertThat(find(1, equal(3.1, 0.2), false).verdict()).isEqualTo(Verdict.MET);
    assertThat(find(1, equal(3.1, 0.05), false).verdict()).isEqualTo(Verdict.MISSED);
    assertThat(find(1, equal(3.1, 0.05), true).verdict()).isEqualTo(Verdict.DIFFERS);
    assertThat(find(1, equal(3.1, 0.2), true).verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void whatIsNoNumberMeetsNothing() {
    var none = new Measured.Computed(Operation.RATIO, List.of(zero(), zero()));
    var second = new Amount(1, Unit.SECONDS);
    assertThat(find(1, new Claim.Equal(second, second, none), false).verdict())
        .isEqualTo(Verdict.MISSED);
    assertThat(find(1, new Claim.Between(second, second, none), false).verdict())
        .isEqualTo(Verdict.MISSED);
  }

  private static Measured zero() {
    return new Measured.Constant(0);
  }

  @Test
  void aRangeHoldsItsEnds() {
    var three = new Amount(3, Unit.SECONDS);
    var claim = new Claim.Between(three, three, QUEUE_LATENCY);
    assertThat(find(1, claim, false).verdict()).isEqualTo(Verdict.MET);
  }

  private static Claim order(Measured... ascending) {
    return new Claim.Order(
        Unit.SECONDS,
        List.of(ascending).stream().map(its -> new Claim.Order.Term("term", its)).toList());
  }

  @Test
  void anOrderIsStrictAndBeyondChance() {
    assertThat(find(1, order(TWO_LATENCY, QUEUE_LATENCY), false).verdict()).isEqualTo(Verdict.MET);
    assertThat(find(1, order(QUEUE_LATENCY, QUEUE_LATENCY), false).verdict())
        .isEqualTo(Verdict.MISSED);
    // About 200 ms by chance: not surely above a limit that is as large as one of its values.
    var random = total("random", Quantity.LATENCY_MEAN);
    assertThat(find(5, order(new Measured.Constant(0.01), random), false).verdict())
        .isEqualTo(Verdict.MET);
    double mean = find(5, new Claim.Silent(Unit.SECONDS, random), false).estimate().mean();
    assertThat(find(5, order(new Measured.Constant(mean - 1e-6), random), false).verdict())
        .isEqualTo(Verdict.MISSED);
  }

  @Test
  void anIntervalIsThatOfTheReplicationsOfTheScenario() {
    var random = total("random", Quantity.LATENCY_MEAN);
    var estimate = find(5, new Claim.Silent(Unit.SECONDS, random), false).estimate();
    assertThat(estimate)
        .isEqualTo(Replications.onThisThread().run(RANDOM, 5).of(Measure.MEAN_LATENCY));
  }

  @Test
  void aWatcherHearsOfEveryReplication() {
    var heard = new ArrayList<String>();
    var claim = new Claim.Silent(Unit.SECONDS, QUEUE_LATENCY);
    Examination.of(of(3, claim, false), (done, most) -> heard.add(done + "/" + most));
    assertThat(heard).containsExactly("1/3", "2/3", "3/3");
  }

  @Test
  void anExaminationEndsWhenItsWatcherWantsIt() {
    var stopper =
        new Watcher() {
          @Override
          public boolean wantsToStop() {
            return true;
          }

          @Override
          public void finished(int done, int most) {
            throw new AssertionError("it has ended");
          }
        };
    var claim = new Claim.Silent(Unit.SECONDS, total("random", Quantity.LATENCY_MEAN));
    var longer =
        new Case(
            "B2",
            "Long",
            "Long.",
            List.of(Topic.SINGLE),
            "",
            1,
            List.of(
                new Case.Member(
                    "random",
                    poisson(50, new Work.Exponential(Duration.ofMillis(10)), Duration.ofHours(2)))),
            List.of(new Figure("latency", claim, false, "")));
    assertThatThrownBy(() -> Examination.of(longer, stopper))
        .isInstanceOf(CancellationException.class);
  }
}
