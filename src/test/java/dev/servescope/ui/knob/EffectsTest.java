package dev.servescope.ui.knob;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectsTest {
  private static final Scenario PLAIN =
      StarterScenarios.all().getFirst().withInterventions(List.of());

  private static String reason(String knob, Scenario scenario) {
    return KnobTexts.reason(Knobs.named(knob).effect().apply(scenario));
  }

  private static Scenario with(Change change) {
    return PLAIN.withInterventions(List.of(new Intervention(Duration.ofMinutes(1), change)));
  }

  @ParameterizedTest
  @CsvSource({
    "cold-start, all servers are on from the start",
    "batch-delay, a batch of 1",
    "keep-alive, only event-driven",
    "limit, only event-driven",
    "split, stay whole",
    "merge, stay whole",
    "memory, costs nothing",
    "batch-fixed, longest member",
    "requests, ends otherwise",
  })
  void aKnobWithoutEffectSaysWhy(String knob, String because) {
    assertThat(reason(knob, PLAIN)).startsWith("No effect: ").contains(because);
  }

  @ParameterizedTest
  @CsvSource({"batch-size", "replicas", "shards", "arrival-rate", "work", "target", "length"})
  void aKnobWithEffectSaysNothing(String knob) {
    assertThat(reason(knob, PLAIN)).isEmpty();
  }

  @Test
  void aColdStartCountsOnceAnythingStarts() {
    assertThat(reason("cold-start", with(new Change.SetReplicas(5)))).isEmpty();
    assertThat(reason("cold-start", with(new Change.Kill(1, 1, Duration.ZERO, true)))).isEmpty();
    assertThat(reason("cold-start", PatternTexts.apply(PLAIN, Pattern.EVENT_DRIVEN))).isEmpty();
    assertThat(reason("cold-start", with(new Change.SetBatchSize(5)))).isNotEmpty();
  }

  @Test
  void keepAliveCountsOnDemandAlone() {
    assertThat(reason("keep-alive", PatternTexts.apply(PLAIN, Pattern.EVENT_DRIVEN))).isEmpty();
  }

  @Test
  void aListOfArrivalsHasNoRateToSet() {
    var listed = StarterScenarios.all().getLast();
    assertThat(Knobs.named("arrival-rate").effect().apply(listed))
        .isInstanceOf(Effect.Unavailable.class);
    assertThat(Knobs.named("work").effect().apply(listed)).isEqualTo(Effect.LIVE);
    assertThat(reason("seed", listed)).contains("nothing in this scenario is random");
  }

  @Test
  void balancingNeedsSomethingToChooseFrom() {
    var choice = Choices.named("balancing");
    assertThat(choice.effect().apply(PLAIN)).isEqualTo(Effect.LIVE);
    assertThat(choice.effect().apply(PatternTexts.apply(PLAIN, Pattern.SINGLE)))
        .isInstanceOf(Effect.Idle.class);
  }

  @Test
  void everyReasonHasItsSentence() {
    RandomScenarios.first(300)
        .forEach(
            scenario -> {
              Knobs.all().forEach(knob -> KnobTexts.reason(knob.effect().apply(scenario)));
              Choices.all().forEach(choice -> KnobTexts.reason(choice.effect().apply(scenario)));
            });
  }
}
