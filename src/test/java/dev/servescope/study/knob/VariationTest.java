package dev.servescope.study.knob;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariationTest {
  private static final Scenario SPIKE = StarterScenarios.all().getFirst();

  private static KnobRange range(String knob, String text) {
    return KnobRange.parse(Knobs.find(knob, SPIKE), text);
  }

  private static Scenario set(Scenario scenario, String knob, double value) {
    return Knobs.find(knob, scenario).set(scenario, value);
  }

  /** Some values are written into curves or phases, and read from there again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "replicas=1..9",
        "batch-size=1,2,4",
        "cold-start=1s..20s in 7",
        "rate=1/s..9/s in 7",
        "traffic-factor=0.5,1.7",
        "pattern=all"
      })
  void everyPointOfASweepIsOfTheScenarioThatIsSwept(String vary) {
    var parts = vary.split("=");
    var range = range(parts[0], parts[1]);
    var variation = new Variation(SPIKE, List.of(range));
    for (int i = 0; i < range.size(); i++) {
      assertThat(variation.includes(range.apply(SPIKE, i))).as(range.text(i)).isTrue();
    }
  }

  @Test
  void aValueBesideTheRangeAndANameMakeNoOtherScenario() {
    var variation = new Variation(SPIKE, List.of(range("replicas", "1..4")));
    assertThat(variation.includes(SPIKE)).isTrue();
    assertThat(variation.includes(set(SPIKE, "replicas", 60).withName("Mine"))).isTrue();
  }

  @Test
  void anotherValueElsewhereMakesAnother() {
    var variation = new Variation(SPIKE, List.of(range("replicas", "1..4")));
    assertThat(variation.includes(set(SPIKE, "batch-size", 3))).isFalse();
    assertThat(variation.includes(set(set(SPIKE, "batch-size", 3), "replicas", 2))).isFalse();
    assertThat(variation.includes(SPIKE.withSeed(77))).isFalse();
    assertThat(variation.includes(StarterScenarios.all().getLast())).isFalse();
  }
}
