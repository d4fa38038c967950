package dev.servescope.engine.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Times at which an expected number of arrivals is reached, in milliseconds, worked out by hand.
 */
class RateProfileTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private static RateProfile profile(Scenario scenario) {
    var leaf = Leaves.of(scenario.traffic()).getFirst();
    return profile(Course.of(leaf, new Streams(1)), scenario);
  }

  private static RateProfile profile(Course course, Scenario scenario) {
    return new RateProfile(course, new Bends(scenario, 1), Duration.ofDays(1).toNanos());
  }

  private static Scenario varying(RateCurve curve) {
    return Arrivals.scenario(new Traffic.Varying(curve));
  }

  private static Scenario withRate(Scenario scenario, long atMillis, double perSecond) {
    var changes = new ArrayList<>(scenario.interventions());
    var change = new Intervention.Change.SetRate(new Rate(perSecond));
    changes.add(new Intervention(Duration.ofMillis(atMillis), change));
    return scenario.withInterventions(changes);
  }

  private static List<Long> millis(RateProfile profile, double... expected) {
    var times = new ArrayList<Long>();
    for (double count : expected) {
      long nanos = profile.timeOf(count);
      times.add(nanos == Part.NEVER ? -1 : Math.round(nanos / 1e6));
    }
    return times;
  }

  private static RateCurve.Ramp ramp(double from, double to, long atSeconds, long seconds) {
    return new RateCurve.Ramp(
        new Rate(from), new Rate(to), Duration.ofSeconds(atSeconds), Duration.ofSeconds(seconds));
  }

  @Test
  void aRisingRampIsTheRootOfASquare() {
    // From 0 by 1/s each second: t^2 / 2 arrivals, 50 of them in 10 s; from then on 10 a second.
    var profile = profile(varying(ramp(0, 10, 0, 10)));
    assertThat(millis(profile, 2, 8, 18, 32, 51, 61))
        .containsExactly(2000L, 4000L, 6000L, 8000L, 10_100L, 11_100L);
  }

  @Test
  void aRampBeginsWhenItIsSaid() {
    // 2 in the first second, then 2 x + x^2 / 2: with x = 2 it is 6, with x = -2 + root 10 it is 3.
    var profile = profile(varying(ramp(2, 4, 1, 2)));
    assertThat(millis(profile, 2, 5, 8, 12)).containsExactly(1000L, 2162L, 3000L, 4000L);
  }

  @Test
  void afterAFallToNothingNobodyComes() {
    // 10 t - t^2 / 2: 18 after 2 s, 32 after 4 s, 49 after 10 - root 2 s, never more than 50.
    var profile = profile(varying(ramp(10, 0, 0, 10)));
    assertThat(millis(profile, 18, 32, 49, 51)).containsExactly(2000L, 4000L, 8586L, -1L);
  }

  @Test
  void aSlopeSoFlatThatItIsHardlyOneLosesNoDigits() {
    // 1,000/s, rising by a millionth of it in a year.
    var profile = profile(varying(ramp(1000, 1000.001, 0, 31_536_000)));
    assertThat(profile.timeOf(3_000_000)).isBetween(2_999_999_999_000L, 3_000_000_000_000L);
  }

  @Test
  void aRampOfNoLengthIsAJump() {
    assertThat(millis(profile(varying(ramp(1, 10, 2, 0))), 1, 2, 3))
        .containsExactly(1000L, 2000L, 2100L);
  }

  @Test
  void aNewRateMultipliesARampFromThenOn() {
    // 2 x + x^2 / 2: 6 in 2 s. From 4/s on, doubled, 8 x + x^2: 9 in the third second, then 11;
    // after the ramp 12 a second.
    var scenario = withRate(varying(ramp(2, 6, 0, 4)), 2000, 4);
    assertThat(millis(profile(scenario), 6, 15, 26, 38))
        .containsExactly(2000L, 3000L, 4000L, 5000L);
  }

  @Test
  void aSpikeLastsItsLength() {
    var curve = new RateCurve.Spike(new Rate(1), new Rate(10), SECOND.multipliedBy(2), SECOND);
    assertThat(millis(profile(varying(curve)), 1, 2, 3, 12, 13))
        .containsExactly(1000L, 2000L, 2100L, 3000L, 4000L);
  }

  private static RateCurve.Steps.Step step(long atSeconds, double perSecond) {
    return new RateCurve.Steps.Step(Duration.ofSeconds(atSeconds), new Rate(perSecond));
  }

  @Test
  void aStepHoldsUntilTheNextAndTheLastForEver() {
    var curve = new RateCurve.Steps(List.of(step(0, 2), step(1, 0), step(3, 4)));
    assertThat(millis(profile(varying(curve)), 1, 2, 3, 4, 402))
        .containsExactly(500L, 1000L, 3250L, 3500L, 103_000L);
  }

  /** The mean weight is 1, so 2/s, 6/s, 0, 0 a second each: 8 in a period of 4 s. */
  private static Scenario cycle() {
    var weights = List.of(1.0, 3.0, 0.0, 0.0);
    return varying(new RateCurve.Cycle(new Rate(2), Duration.ofSeconds(4), weights));
  }

  @Test
  void aCycleBeginsAgain() {
    assertThat(millis(profile(cycle()), 1, 2, 5, 8, 9, 10, 8001))
        .containsExactly(500L, 1000L, 1500L, 2000L, 4500L, 5000L, 4_000_500L);
  }

  @Test
  void aCycleGoesOnUnseenWhileTheRateIsZero() {
    // 2 by 1 s. From 4.25 s on 1.5 until 5 s, so the fourth lacks half of one at 6/s.
    var scenario = withRate(withRate(cycle(), 1000, 0), 4250, 2);
    assertThat(millis(profile(scenario), 2, 3, 4)).containsExactly(1000L, 4750L, 5083L);
    assertThat(millis(profile(withRate(cycle(), 1000, 0)), 2, 3)).containsExactly(1000L, -1L);
  }

  @Test
  void aCycleAndBurstsOfRateZeroBringNobody() {
    var silent = new RateCurve.Cycle(new Rate(0), SECOND, List.of(1.0, 2.0));
    assertThat(millis(profile(varying(silent)), 1)).containsExactly(-1L);
    var quiet = new Traffic.Bursts(new Rate(0), new Rate(0), SECOND, SECOND);
    assertThat(millis(profile(Arrivals.scenario(quiet)), 1)).containsExactly(-1L);
  }

  private static Scenario bursts() {
    return Arrivals.scenario(
        new Traffic.Bursts(new Rate(1), new Rate(4), SECOND.multipliedBy(2), SECOND));
  }

  private static Course phasesOfMeanLength(Scenario scenario) {
    return new Phases((Traffic.Bursts) scenario.traffic(), 1, () -> 1);
  }

  @Test
  void quietAndBurstTakeTurnsAndQuietIsFirst() {
    // 2 in the quiet 2 s, 4 in the burst of 1 s, and so on.
    var scenario = bursts();
    assertThat(millis(profile(phasesOfMeanLength(scenario), scenario), 1, 2, 3, 6, 7, 8, 9))
        .containsExactly(1000L, 2000L, 2250L, 3000L, 4000L, 5000L, 5250L);
  }

  @Test
  void aNewRateMultipliesBurstsAndLeavesTheirTimes() {
    // The mean is 2/s; with 4/s from 2.5 s on: 2 until 2 s, 2 until 2.5 s, 4 until 3 s, then 2/s.
    var scenario = withRate(bursts(), 2500, 4);
    assertThat(millis(profile(phasesOfMeanLength(scenario), scenario), 4, 8, 10, 12, 20))
        .containsExactly(2500L, 3000L, 4000L, 5000L, 6000L);
  }

  @Test
  void aFactorMultipliesEveryRateOfACurve() {
    var scaled = Arrivals.scenario(new Traffic.Scaled(cycle().traffic(), 2));
    assertThat(millis(profile(scaled), 2, 4, 10, 16, 18))
        .containsExactly(500L, 1000L, 1500L, 2000L, 4500L);
  }

  @Test
  void theWalkStopsAfterTheLatestTimeThatMatters() {
    var late = new RateCurve.Steps(List.of(step(0, 0), step(86_500, 1), step(86_600, 2)));
    assertThat(millis(profile(varying(late)), 1)).containsExactly(-1L);
  }
}
