package dev.servescope.ui.knob.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.Messages;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.Focus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectsTest {
  private static final Scenario PLAIN =
      StarterScenarios.all().getFirst().withInterventions(List.of());

  private static String reason(String knob, Scenario scenario) {
    return switch (Catalog.knob(knob).effect(Focus.on(scenario))) {
      case Effect.Idle(var key) -> Messages.of(key);
      default -> "";
    };
  }

  private static Scenario with(Change change) {
    return PLAIN.withInterventions(List.of(new Intervention(Duration.ofMinutes(1), change)));
  }

  @ParameterizedTest
  @CsvSource({
    "cold-start, all servers are on from the start",
    "batch-delay, a batch of 1",
    "split, stay whole",
    "merge, stay whole",
    "memory, nothing here asks for memory",
    "segments, stay whole",
    "back-off, do not try again",
    "probe-failures, nothing is probed",
    "spot-price, no spot servers",
  })
  void aKnobWithoutEffectSaysWhy(String knob, String because) {
    assertThat(reason(knob, PLAIN)).contains(because);
  }

  @ParameterizedTest
  @CsvSource({"batch-size", "replicas", "shards", "arrival-rate", "work", "target", "length"})
  void aKnobWithEffectSaysNothing(String knob) {
    assertThat(reason(knob, PLAIN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "keep-alive",
        "limit",
        "batch-fixed",
        "requests",
        "ramp-to",
        "hpa-target",
        "kpa-panic",
        "segment-weights",
        "limit-window",
        "fault-between",
        "demoted-priority",
        "change-rate",
        "priority",
        "class-share"
      })
  void aKnobOfAnotherKindIsAbsent(String knob) {
    assertThat(Catalog.knob(knob).effect(Focus.on(PLAIN))).isEqualTo(Effect.ABSENT);
  }

  private static Scenario onDemand(Scenario scenario) {
    return scenario.withPool(Pattern.EVENT_DRIVEN.applyTo(scenario.pool()));
  }

  @Test
  void aColdStartCountsOnceAnythingStarts() {
    assertThat(reason("cold-start", with(new Change.SetReplicas(5)))).isEmpty();
    assertThat(reason("cold-start", with(new Change.Kill(1, 1, Duration.ZERO, true)))).isEmpty();
    assertThat(reason("cold-start", onDemand(PLAIN))).isEmpty();
    assertThat(reason("cold-start", with(new Change.SetBatchSize(5)))).isNotEmpty();
  }

  @Test
  void aChangeOfAnotherPoolDoesNothingHere() {
    var second = PLAIN.pool().withName("second");
    var two =
        with(new Change.SetReplicas(5))
            .withPools(List.of(PLAIN.pool(), second))
            .withInterventions(
                List.of(new Intervention(Duration.ofMinutes(1), 2, new Change.SetReplicas(5))));
    var knob = Catalog.knob("cold-start");
    assertThat(knob.effect(Focus.on(two))).isInstanceOf(Effect.Idle.class);
    assertThat(knob.effect(Focus.on(two).select("pools", 1))).isEqualTo(Effect.LIVE);
  }

  @Test
  void aListOfArrivalsHasNoRateToSet() {
    var listed = Focus.on(StarterScenarios.all().getLast());
    assertThat(Catalog.knob("arrival-rate").effect(listed)).isEqualTo(Effect.ABSENT);
    assertThat(Catalog.knob("work").effect(listed)).isEqualTo(Effect.LIVE);
    assertThat(reason("seed", listed.scenario())).contains("nothing in this scenario is random");
  }

  @Test
  void balancingNeedsSomethingToChooseFrom() {
    var choice = Catalog.choice("balancing");
    assertThat(choice.effect(Focus.on(PLAIN))).isEqualTo(Effect.LIVE);
    var single = PLAIN.withPool(Pattern.SINGLE.applyTo(PLAIN.pool()));
    assertThat(choice.effect(Focus.on(single))).isInstanceOf(Effect.Idle.class);
  }

  @Test
  void everyReasonHasItsSentence() {
    for (var focus : Places.all()) {
      for (var spec : Catalog.all()) {
        if (spec.effect(focus) instanceof Effect.Idle(var key)) {
          assertThat(Messages.has(key)).as(key).isTrue();
        }
      }
    }
  }
}
