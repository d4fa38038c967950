package dev.servescope.ui.knob;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.BatchTime;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Samples;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Traffic;
import dev.servescope.scenario.Work;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChoicesTest {
  private static final Scenario START = StarterScenarios.all().getFirst();

  @Test
  void everyOptionOfEveryChoiceIsTakenOver() {
    RandomScenarios.first(200)
        .forEach(scenario -> Choices.all().forEach(choice -> tryAll(choice, scenario)));
  }

  private static <T extends Enum<T>> void tryAll(ChoiceSpec<T> choice, Scenario scenario) {
    for (T option : choice.options().apply(scenario)) {
      var changed = choice.write().apply(scenario, option);
      assertThat(choice.read().apply(changed)).as(choice.name()).isEqualTo(option);
    }
  }

  @Test
  void leavingAListKeepsItsRateItsLengthAndItsMean() {
    var listed =
        START
            .withTraffic(new Traffic.Listed(Samples.ofMillis(0, 5000, 10_000)))
            .withHorizon(new Horizon.Drained());
    var random = TrafficKind.apply(listed, TrafficKind.POISSON);
    assertThat(random.traffic()).isEqualTo(new Traffic.Poisson(listed.traffic().meanRate()));
    assertThat(random.horizon()).isEqualTo(new Horizon.Until(Duration.ofSeconds(10)));
  }

  @Test
  void anotherDistributionKeepsTheMeanAndTheVariation() {
    var gamma = WorkKind.apply(START, WorkKind.GAMMA);
    assertThat(gamma.work()).isEqualTo(new Work.Gamma(Duration.ofMillis(420), 0.6));
  }

  @Test
  void aStraightLineStartsAtTheTimeOfTheMeanRequest() {
    var line = BatchTimeKind.apply(START, BatchTimeKind.AFFINE).pool().batching().time();
    assertThat(line).isEqualTo(new BatchTime.Affine(Duration.ofMillis(336), Duration.ofMillis(84)));
  }

  @Test
  void aCountOfRequestsStartsAtWhatTheTimeHeld() {
    var counted = HorizonKind.apply(START, HorizonKind.REQUESTS);
    assertThat(counted.horizon()).isEqualTo(new Horizon.Requests(16_200));
    var timed = HorizonKind.apply(counted, HorizonKind.UNTIL);
    assertThat(timed.horizon()).isEqualTo(new Horizon.Until(Duration.ofHours(1)));
  }

  @Test
  void shardedAndReplicatedLightsBothButtons() {
    assertThat(PatternTexts.covers(Pattern.SHARDED_REPLICATED, Pattern.SHARDED)).isTrue();
    assertThat(PatternTexts.covers(Pattern.SHARDED_REPLICATED, Pattern.REPLICATED)).isTrue();
    assertThat(PatternTexts.covers(Pattern.SHARDED_REPLICATED, Pattern.SINGLE)).isFalse();
  }

  @Test
  void summariesSayHowASectionStands() {
    assertThat(Summaries.of("traffic", START)).isEqualTo("Poisson");
    assertThat(Summaries.of("batching", START)).isEqualTo("one at a time");
    assertThat(Summaries.of("prices", START)).isEqualTo("$1.60 / h");
    assertThat(Summaries.of("targets", START)).isEqualTo("p95 < 2 s, 1 h");
    assertThat(Summaries.of("changes", START)).isEqualTo("4");
    assertThat(InterventionTexts.what(START.interventions().getFirst()))
        .isEqualTo("arrival rate 10.8/s");
  }
}
