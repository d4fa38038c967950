package dev.servescope.study.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.engine.Scenarios;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
  @ParameterizedTest
  @CsvSource({
    "p95<200ms, p95 < 200ms, 0.2",
    "' p99 <= 2s ', p99 <= 2s, 2",
    "success>=99.9%, success >= 99.9%, 0.999",
    "availability>=0.95, success >= 95%, 0.95",
    "attainment > 95 %, attainment > 95%, 0.95",
    "cost<$20/h, cost < $20/h, 20",
    "cost<12.5, cost < $12.50/h, 12.5",
    "queue<3, queue < 3, 3",
  })
  void targetsAreReadAndWritten(String text, String written, double value) {
    var target = Target.parse(text);
    assertThat(target.text()).isEqualTo(written);
    assertThat(target.value()).isEqualTo(value, within(1e-12));
    assertThat(Target.parse(target.text())).isEqualTo(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "p95",
        "p95<",
        "p95=2s",
        "p95<2",
        "speed<2",
        "success>=101%",
        "cost<$2/s",
        "p95<-1s",
        "success>=many%"
      })
  void whatIsNoTargetIsRefusedWithASentence(String text) {
    assertThatThrownBy(() -> Target.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("allowed is");
  }

  @Test
  void aBoundIsWithinOrWithoutAsItsSignSays() {
    assertThat(Target.parse("p95<1s").isMetBy(1)).isFalse();
    assertThat(Target.parse("p95<=1s").isMetBy(1)).isTrue();
    assertThat(Target.parse("success>99%").isMetBy(0.99)).isFalse();
    assertThat(Target.parse("success>=99%").isMetBy(0.99)).isTrue();
    assertThat(Target.parse("p95<1s").isMetBy(Double.NaN)).isFalse();
  }

  @Test
  void aMissIsMeasuredByWhatIsPromised() {
    assertThat(Target.parse("p95<1s").excess(1.5)).isEqualTo(0.5, within(1e-12));
    assertThat(Target.parse("p95<1s").excess(0.5)).isEqualTo(-0.5, within(1e-12));
    // One in a hundred may be lost, two are.
    assertThat(Target.parse("success>=99%").excess(0.98)).isEqualTo(1, within(1e-9));
    assertThat(Target.parse("p95<1s").excess(Double.NaN)).isInfinite();
  }

  @Test
  void combinationsAreMadeInTheOrderOfTheRanges() {
    var scenario = Scenarios.listed(new long[] {0}, new long[] {1});
    var replicas = KnobRange.parse(Knobs.find("replicas", scenario), "0..2");
    var sizes = KnobRange.parse(Knobs.find("batch-size", scenario), "1,4");
    var candidates = Candidates.of(scenario, List.of(replicas, sizes));
    assertThat(candidates.all())
        .extracting(Candidate::text)
        .containsExactly(
            "replicas=1, batch-size=1",
            "replicas=1, batch-size=4",
            "replicas=2, batch-size=1",
            "replicas=2, batch-size=4");
    assertThat(candidates.impossible()).isEqualTo(2);
    assertThat(candidates.all().getLast().scenario().pool().batching().size()).isEqualTo(4);
  }

  @Test
  void tooManyCombinationsAndAKnobNamedTwiceAreRefused() {
    var scenario = Scenarios.listed(new long[] {0}, new long[] {1});
    var replicas = KnobRange.parse(Knobs.find("replicas", scenario), "1..100 step 1");
    var sizes = KnobRange.parse(Knobs.find("batch-size", scenario), "1..100 step 1");
    assertThatThrownBy(() -> Candidates.of(scenario, List.of(replicas, sizes)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("10000 combinations");
    assertThatThrownBy(() -> Candidates.of(scenario, List.of(replicas, replicas)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("replicas twice");
  }
}
