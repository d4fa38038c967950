package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Remedies;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.Dollars;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Figures that teaching texts give for one server and for cold starts. */
class ServingCasesTest {
  @Test
  void fourUsersOfOneServerAreDoneAfterFiveTenFifteenTwentySeconds() {
    assertThat(Traces.ends(listed(new long[] {0, 0, 0, 0}, new long[] {5000})))
        .containsExactly("5000", "10000", "15000", "20000");
  }

  @Test
  void theThirdOfThreeVideosIsDoneAfterSixteenSeconds() {
    assertThat(Traces.ends(listed(new long[] {0, 0, 0}, new long[] {3000, 8000, 5000})))
        .containsExactly("3000", "11000", "16000");
  }

  // Container 200 ms, runtime 300, model 2,000; then 500 of work. Ten requests, 10 s apart, of
  // which
  // the first finds nobody: 3 s and nine times 0.5 s. Starts and work are paid for.
  private static final Pool FUNCTION =
      Scenarios.onDemand(oneInstance(), Duration.ofSeconds(600), 10)
          .withPrices(
              Prices.FREE
                  .withPerGigabyteSecond(new Dollars(1))
                  .withPerWarmGigabyteSecond(new Dollars(0.1))
                  .withPhasesBilled(true));

  private static Scenario tenRequests(Pool pool) {
    var arrivals = LongStream.range(0, 10).map(i -> 10_000 * i).toArray();
    return listed(arrivals, new long[] {500}).withPool(pool);
  }

  private static Scenario remedied(Remedies remedies) {
    return tenRequests(FUNCTION.withStartUp(StartUp.TYPICAL.withRemedies(remedies)));
  }

  private static void assertMean(Scenario scenario, double seconds, double dollars) {
    var totals = Simulation.run(scenario).totals();
    assertThat(totals.latency().mean()).isCloseTo(seconds, within(1e-12));
    assertThat(totals.cost().total()).isCloseTo(dollars, within(1e-9));
  }

  @Test
  void oneColdStartAmongTenRequestsMakesTheMeanHalfAsLongAgain() {
    // 10 x 0.5 and 2.5 s of start on 1 GB.
    assertMean(tenRequests(FUNCTION), 0.75, 7.5);
    assertThat(Traces.components(tenRequests(FUNCTION)).getFirst())
        .isEqualTo("start 2500, work 500");
  }

  @Test
  void aCachedModelLoadsInATenthOfTheTime() {
    // Start 0.2 + 0.3 + 0.2: the first takes 1.2.
    assertMean(remedied(Remedies.NONE.withCaching(true)), 0.57, 5.7);
  }

  @Test
  void aLighterModelLoadsAndWorksFaster() {
    // 0.4 of the loading and of the work: start 1.3, work 0.2.
    assertMean(remedied(Remedies.NONE.withLighter(true)), 0.33, 3.3);
  }

  @Test
  void aModelLoadedProgressivelyServesBeforeItIsWholeButSlower() {
    // Ready after 0.3 of the loading: start 1.1. Until 2.5 it works at half the speed: 1 s.
    var scenario = remedied(Remedies.NONE.withProgressive(true));
    assertThat(Traces.components(scenario)).startsWith("start 1100, work 1000", "work 500");
    assertMean(scenario, 0.66, 6.6);
  }

  @Test
  void aWarmPoolHasNoColdStartAndIsPaidForAllTheTime() {
    // 90.5 s of warm memory at a tenth, beside the work.
    assertMean(tenRequests(FUNCTION.withReplicas(1)), 0.5, 5 + 9.05);
  }

  @Test
  void aKeepAliveTooShortMakesEveryRequestOrEveryOtherCold() {
    // The first is answered at 3 and the next comes at 10, 7 s later. Kept for less it is gone;
    // kept
    // for 9 s it serves that one and is idle from 10.5 to 19.5, so that the next is cold again.
    var gone = Scenarios.onDemand(FUNCTION, ms(6999), 10);
    assertMean(tenRequests(gone), 3, 30);
    var everyOther = Scenarios.onDemand(FUNCTION, ms(9000), 10);
    assertMean(tenRequests(everyOther), 1.75, 17.5);
  }
}
