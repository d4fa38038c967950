package dev.servescope.ui.knob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.Messages;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KnobsTest {
  private static final Scenario START = StarterScenarios.all().getFirst();

  private static Scenario typed(String knob, String text) {
    return Knobs.named(knob).typed(START, text);
  }

  static Stream<Scenario> scenarios() {
    return Stream.concat(StarterScenarios.all().stream(), RandomScenarios.first(200));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void whatAFieldShowsForEditingReadsBackAsTheSame(Scenario scenario) {
    for (var knob : Knobs.all()) {
      var text = knob.exactText(scenario);
      assertThat(knob.typed(scenario, text)).as(knob.name() + " " + text).isEqualTo(scenario);
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void anyPlaceOfAnySliderGivesAScenarioOrARefusal(Scenario scenario) {
    for (var knob : Knobs.all()) {
      for (double place : new double[] {0, 0.01, 0.3, 0.77, 1}) {
        var moved = moved(knob, scenario, place);
        if (knob.effect().apply(scenario) instanceof Effect.Unavailable) {
          assertThat(moved).as(knob.name()).isEqualTo(scenario);
        } else {
          assertThat(knob.position(moved)).as(knob.name()).isBetween(0.0, 1.0);
        }
      }
    }
  }

  private static Scenario moved(KnobSpec<?> knob, Scenario scenario, double place) {
    try {
      return knob.moved(scenario, place);
    } catch (InvalidValueException refused) {
      assertThat(refused).hasMessageContaining("allowed is");
      return scenario;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "batch-size, 8, 8",
    "replicas, 128, 128",
    "cold-start, 1.5 s, 1.5 s",
    "cold-start, 2min, 2 min",
    "arrival-rate, 600/m, 10 /s",
    "work, 0.25s, 250 ms",
    "price-instance, 2.4, $2.40 /h",
    "price-request, $0.0002, $0.0002 /request",
    "memory, 512MB, 512 MB",
    "attainment, 99.9 %, 99.9 %",
    "target, 800 ms, 800 ms",
    "length, 2h, 2 h",
    "seed, 9223372036854775807, 9223372036854775807",
  })
  void peopleWriteQuantitiesInTheirUnits(String knob, String text, String shown) {
    var changed = typed(knob, text);
    assertThat(Knobs.named(knob).exactText(changed)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "batch-size, 0, from 1 to 1",
    "batch-size, many, a whole number",
    "replicas, 0, at least 1",
    "shards, 65, from 1 to 64",
    "cold-start, 3, a duration such as",
    "cold-start, -1s, a duration from",
    "arrival-rate, 5, a rate such as",
    "work, 2d, a duration from",
    "price-instance, -2, a price from",
    "attainment, 140 %, a number from 0 to 1",
  })
  void whatCannotBeIsRefusedAndTheRefusalSaysWhatCan(String knob, String text, String allowed) {
    assertThatThrownBy(() -> typed(knob, text))
        .isInstanceOf(InvalidValueException.class)
        .satisfies(
            refused ->
                assertThat(KnobTexts.refusal((InvalidValueException) refused)).contains(allowed));
  }

  @Test
  void longNumbersAreShortAtRestAndWholeForEditing() {
    var odd = typed("work", "123456789ns");
    assertThat(Knobs.named("work").text(odd)).isEqualTo("123 ms");
    assertThat(Knobs.named("work").exactText(odd)).isEqualTo("123.456789 ms");
  }

  @Test
  void theWorkKnobScalesAListOfWork() {
    var listed = StarterScenarios.all().getLast();
    var doubled = Knobs.named("work").typed(listed, "246ms");
    assertThat(doubled.work().mean().toMillis()).isEqualTo(246);
    assertThat(doubled.work()).isInstanceOf(listed.work().getClass());
  }

  @Test
  void replicasReachZeroOnlyOnDemand() {
    var onDemand = PatternTexts.apply(START, Pattern.EVENT_DRIVEN);
    var knob = Knobs.named("replicas");
    assertThat(knob.moved(onDemand, 0).pool().replicas()).isZero();
    assertThat(knob.moved(START, 0).pool().replicas()).isEqualTo(1);
  }

  @Test
  void everyKnobAndChoiceHasItsTexts() {
    for (var knob : Knobs.all()) {
      assertThat(knob.label()).isNotBlank();
      assertThat(knob.help()).endsWith(".");
    }
    for (var choice : Choices.all()) {
      assertThat(choice.help()).endsWith(".");
      scenarios().forEach(scenario -> assertThat(choice.text(scenario)).isNotBlank());
    }
    for (var pattern : Pattern.values()) {
      var pool = pattern.applyTo(START.pool());
      assertThat(PatternTexts.describe(pool)).isNotBlank();
    }
    assertThat(Messages.has("knob.refused")).isTrue();
  }
}
