package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.onDemand;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.servescope.run.CostCause;
import dev.servescope.run.Headline;
import dev.servescope.run.Lane;
import dev.servescope.run.Run;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Dollars;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a run says of itself, and how it can be watched. */
class RunTest {
  private static final Scenario BUSY =
      Scenarios.poisson(50, new Work.Exponential(Duration.ofMillis(15)), Duration.ofSeconds(600));

  @Test
  void causesOfCostAreWhatThePricesSay() {
    // One function of 2 GB for 1 s of work and 2.5 s of start, kept for 10 s, until 20 s.
    var prices = new Prices(new Dollars(3600), new Dollars(5), new Dollars(7), new Dollars(11));
    var pool = onDemand(oneInstance(), Duration.ofSeconds(10), 1).withMemory(Bytes.gigabytes(2));
    var scenario =
        listed(new long[] {1000}, new long[] {1000})
            .withPool(pool)
            .withPrices(prices)
            .withHorizon(new Horizon.Until(Duration.ofSeconds(20)));
    var cost = Simulation.run(scenario).totals().cost();
    assertThat(cost.byCause().get(CostCause.STARTING)).isCloseTo(2.5, within(1e-9));
    assertThat(cost.byCause().get(CostCause.BUSY)).isCloseTo(1, within(1e-9));
    assertThat(cost.byCause().get(CostCause.IDLE)).isCloseTo(10, within(1e-9));
    assertThat(cost.byCause().get(CostCause.REQUESTS)).isEqualTo(5);
    assertThat(cost.byCause().get(CostCause.BATCHES)).isEqualTo(7);
    assertThat(cost.byCause().get(CostCause.INVOCATIONS)).isCloseTo(22, within(1e-9));
    assertThat(cost.perHour()).isCloseTo(47.5 * 180, within(1e-6));
    assertThat(cost.perThousandRequests()).isCloseTo(47_500, within(1e-6));
  }

  @Test
  void whatIsUnderWayAtTheEndIsInFlightAndMissesTheTargetWhenItIsOlder() {
    // Target 1 s, end at 10 s. Done: 0 (0.5 s). Under way: since 1 s (too old), since 9.9 s
    // (young).
    var scenario =
        listed(new long[] {0, 1000, 9900}, new long[] {500, 60_000, 60_000})
            .withPool(oneInstance().withReplicas(3))
            .withHorizon(new Horizon.Until(Duration.ofSeconds(10)));
    var run = Simulation.run(scenario);
    assertThat(run.totals().requests().inFlight()).isEqualTo(2);
    assertThat(run.totals().attainment()).isEqualTo(0.5);
    assertThat(run.totals().availability()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(run.inFlightShare()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void aWarmUpIsLeftOutOfTotalsButNotOfCost() {
    var scenario =
        listed(new long[] {0, 5000}, new long[] {1000, 3000})
            .withHorizon(new Horizon.Until(Duration.ofSeconds(10)))
            .withPrices(Prices.FREE.withPerInstanceHour(new Dollars(3600)))
            .withWarmUp(Duration.ofSeconds(4));
    var totals = Simulation.run(scenario).totals();
    assertThat(totals.requests().offered()).isEqualTo(1);
    assertThat(totals.latency().mean()).isEqualTo(3);
    assertThat(totals.utilization()).isCloseTo(0.5, within(1e-12));
    assertThat(totals.seconds()).isEqualTo(6);
    assertThat(totals.cost().total()).isCloseTo(10, within(1e-9));
    assertThat(totals.cost().perThousandRequests()).isCloseTo(5000, within(1e-6));
  }

  @Test
  void aRunOfNothingHasNoFiguresInsteadOfZeros() {
    var scenario =
        Scenarios.poisson(0, new Work.Constant(Duration.ofMillis(1)), Duration.ofSeconds(1));
    var totals = Simulation.run(scenario).totals();
    assertThat(totals.latency().mean()).isNaN();
    assertThat(totals.availability()).isNaN();
    assertThat(totals.cost().perThousandRequests()).isNaN();
    assertThat(totals.utilization()).isZero();
  }

  @Test
  void percentilesAreNearestRank() {
    // 1 to 100 ms alone: p50 is the 50th, p95 the 95th, p99 the 99th.
    var arrivals = new long[100];
    var work = new long[100];
    for (int i = 0; i < 100; i++) {
      arrivals[i] = 1000L * i;
      work[i] = i + 1;
    }
    var latency = Simulation.run(listed(arrivals, work)).totals().latency();
    assertThat(latency.p50()).isEqualTo(0.050);
    assertThat(latency.p90()).isEqualTo(0.090);
    assertThat(latency.p95()).isEqualTo(0.095);
    assertThat(latency.p99()).isEqualTo(0.099);
    assertThat(latency.max()).isEqualTo(0.100);
  }

  @Test
  void theRunningPercentileEndsWhereTheTotalDoes() {
    var run = Simulation.run(BUSY);
    var soFar = run.frames().p95SoFar();
    double total = run.totals().latency().p95();
    assertThat(soFar.at(soFar.size() - 1)).isCloseTo(total, within(0.001 * total));
  }

  @Test
  void theTilesAtTheEndOfPlayAreThoseOfTheWholeRun() {
    var run = Simulation.run(BUSY);
    assertThat(Headline.upTo(run, run.endSeconds())).isEqualTo(Headline.of(run));
    var nearEnd = Headline.upTo(run, run.endSeconds() - 0.001);
    assertThat(nearEnd.utilization()).isCloseTo(Headline.of(run).utilization(), within(0.01));
    assertThat(nearEnd.p95Seconds()).isCloseTo(Headline.of(run).p95Seconds(), within(0.01));
  }

  @Test
  void moreInstancesThanLanesAreKeptTogether() {
    var run = Simulation.run(BUSY.withPool(oneInstance().withReplicas(100)));
    assertThat(run.lanes()).hasSize(Lane.MAX_DETAILED + 1);
    assertThat(run.lanes().getLast().isRest()).isTrue();
    assertThat(run.lanes().getLast().instances()).isEqualTo(36);
  }

  @Test
  void aLaneWithTooManyBatchesKeepsNoneOfThem() {
    var lane = Simulation.run(BUSY).lanes().getFirst();
    assertThat(lane.everyBatch()).isFalse();
    assertThat(lane.spells()).hasSize(1);
  }

  @Test
  void aWindowGivesWhatIsUnderWayInItAndNothingElse() {
    long from = 300_000_000_000L;
    long to = 301_000_000_000L;
    var whole = Simulation.detail(BUSY, 0, Long.MAX_VALUE, Observer.NONE);
    var window = Simulation.detail(BUSY, from, to, Observer.NONE);
    var expected =
        whole.requests().stream().filter(r -> r.endNanos() >= from && r.endNanos() <= to).toList();
    assertThat(window.requests())
        .isNotEmpty()
        .startsWith(expected.toArray(i -> new dev.servescope.run.RequestRecord[i]));
    assertThat(window.batches())
        .isEqualTo(
            whole.batches().stream()
                .filter(b -> b.endNanos() >= from && b.startNanos() <= to)
                .toList());
  }

  @Test
  void aRunCanBeStopped() {
    assertThatThrownBy(() -> Simulation.run(BUSY, share -> Observer.Wish.STOP))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void aRunShowsWhatItHasSoFarAndEndsAsIfItHadNotBeenAsked() {
    var partial = new ArrayList<Run>();
    var shares = new ArrayList<Double>();
    var run = Simulation.run(BUSY, new Waiting(partial, shares));
    assertThat(run).isEqualTo(Simulation.run(BUSY));
    assertThat(partial).isNotEmpty().noneMatch(Run::finished);
    assertThat(shares).isSorted().allMatch(share -> share > 0 && share <= 1);
    var first = partial.getFirst();
    assertThat(first.horizonNanos()).isEqualTo(run.endNanos());
    int whole = first.frames().count() - 1;
    assertThat(first.frames().p95().stream().limit(whole).toArray())
        .isEqualTo(run.frames().p95().stream().limit(whole).toArray());
  }

  @Test
  void whoWaitsSeesTheBeginningWhileTheEndIsStillLookedFor() {
    var scenario = BUSY.withHorizon(new Horizon.Requests(400_000));
    var seen = new ArrayList<Run>();
    var before = new ArrayList<Double>();
    var run = Simulation.run(scenario, new Waiting(seen, before));
    assertThat(run).isEqualTo(Simulation.run(scenario));
    var first = seen.getFirst();
    assertThat(first.finished()).isFalse();
    assertThat((double) first.horizonNanos()).isCloseTo(run.endNanos(), withinPercentage(5));
    assertThat(first.endNanos()).isLessThan(run.endNanos() / 2);
    assertThat(first.totals().requests().completed()).isPositive();
    // It came before anything was known of the end, and only once.
    assertThat(before).first().isEqualTo(0.0);
    assertThat(before.stream().filter(share -> share == 0)).hasSize(1);
  }

  /**
   * Wants to see what there is whenever it is asked, and notes at which shares it saw something.
   */
  private record Waiting(List<Run> seen, List<Double> shares) implements Observer {
    @Override
    public boolean watches() {
      return true;
    }

    @Override
    public Wish progress(double share) {
      shares.add(share);
      return Wish.REPORT;
    }

    @Override
    public void soFar(Run run) {
      seen.add(run);
    }
  }

  @Test
  void howMuchIsDoneIsToldWhileTheEndIsStillLookedFor() {
    var arrivals = LongStream.rangeClosed(1, 20_000).map(i -> i * 10).toArray();
    var listed = new Traffic.Listed(Samples.ofMillis(arrivals));
    for (var scenario :
        List.of(
            BUSY.withHorizon(new Horizon.Requests(20_000)),
            BUSY.withTraffic(listed).withHorizon(new Horizon.Drained()))) {
      var shares = new ArrayList<Double>();
      Simulation.run(
          scenario,
          share -> {
            shares.add(share);
            return Observer.Wish.CONTINUE;
          });
      assertThat(shares).isSorted().allMatch(share -> share > 0 && share <= 1);
      assertThat(shares.getFirst()).isBetween(0.01, 0.2);
      assertThat(shares.getLast()).isGreaterThan(0.8);
    }
  }

  @Test
  void aNumberOfRequestsIsServedToTheLast() {
    var run = Simulation.run(BUSY.withHorizon(new Horizon.Requests(5000)));
    assertThat(run.totals().requests().completed()).isEqualTo(5000);
    assertThat(run.frames().count()).isBetween(500, 600);
  }

  @Test
  void figuresOfALongListAreExactToThreeDigits() {
    var exact = new ArrayList<Double>();
    Simulation.detail(BUSY, 0, Long.MAX_VALUE, Observer.NONE)
        .requests()
        .forEach(request -> addLatency(exact, request));
    exact.sort(Double::compare);
    var latency = Simulation.run(BUSY).totals().latency();
    for (var rank : List.of(0.5, 0.9, 0.95, 0.99)) {
      double value = exact.get((int) Math.ceil(rank * exact.size()) - 1);
      assertThat(List.of(latency.p50(), latency.p90(), latency.p95(), latency.p99()))
          .anyMatch(figure -> Math.abs(figure - value) < 0.001 * value);
    }
  }

  private static void addLatency(List<Double> into, dev.servescope.run.RequestRecord request) {
    if (request.outcome() == dev.servescope.run.Outcome.COMPLETED) {
      into.add(request.latencySeconds());
    }
  }
}
