package dev.servescope.ui.knob.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Focus;
import java.time.Duration;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChoicesTest {
  private static final Scenario START = Places.START;

  private static Scenario chosen(Scenario scenario, String choice, String option) {
    return chosen(Focus.on(scenario), Catalog.choice(choice), option).scenario();
  }

  private static Focus chosen(Focus focus, ChoiceSpec<?> choice, String option) {
    return choice.choose(focus, choice.labels(focus).indexOf(option));
  }

  @Test
  void everyOptionOfEveryChoiceIsTakenOver() {
    for (var focus : Places.made()) {
      for (var spec : Catalog.all()) {
        if (spec instanceof ChoiceSpec<?> choice && choice.part().isIn(focus)) {
          for (int option = 0; option < choice.labels(focus).size(); option++) {
            var changed = choice.choose(focus, option);
            assertThat(choice.chosen(changed))
                .as(choice.name())
                .isEqualTo(choice.labels(focus).get(option));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = TrafficKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LISTED", "SUM"})
  void anotherKindOfTrafficKeepsTheMeanRate(TrafficKind kind) {
    var made = kind.instead(START.traffic(), START);
    assertThat(made.meanRate().perSecond())
        .isCloseTo(START.traffic().meanRate().perSecond(), Percentage.withPercentage(0.01));
  }

  @Test
  void leavingAListKeepsItsRateItsLengthAndItsMean() {
    var listed =
        START
            .withTraffic(new Traffic.Listed(Samples.ofMillis(0, 5000, 10_000)))
            .withHorizon(new Horizon.Drained());
    var random = chosen(listed, "traffic", "Poisson");
    assertThat(random.traffic()).isEqualTo(new Traffic.Poisson(listed.traffic().meanRate()));
    assertThat(random.horizon()).isEqualTo(new Horizon.Until(Duration.ofSeconds(10)));
  }

  @Test
  void anotherDistributionKeepsTheMeanAndTheVariation() {
    assertThat(chosen(START, "distribution", "Gamma").work())
        .isEqualTo(new Work.Gamma(Duration.ofMillis(420), 0.6));
  }

  @Test
  void aStraightLineStartsAtTheTimeOfTheMeanRequest() {
    var line = chosen(START, "batch-time", "Fixed + per item").pool().batching().time();
    assertThat(line).isEqualTo(new BatchTime.Affine(Duration.ofMillis(336), Duration.ofMillis(84)));
  }

  @Test
  void aCountOfRequestsStartsAtWhatTheTimeHeld() {
    var counted = chosen(START, "end", "After requests");
    assertThat(counted.horizon()).isEqualTo(new Horizon.Requests(16_200));
    var timed = chosen(counted, "end", "After a time");
    assertThat(timed.horizon()).isEqualTo(new Horizon.Until(Duration.ofHours(1)));
  }

  @ParameterizedTest
  @CsvSource({"By the clock", "HPA (Kubernetes)", "KPA (Knative)", "Predictive", "On demand"})
  void anotherScalingKeepsTheReplicas(String kind) {
    var scaled = chosen(START, "scaling", kind);
    assertThat(scaled.pool().replicas()).isEqualTo(START.pool().replicas());
    assertThat(chosen(scaled, "scaling", "Fixed")).isEqualTo(START);
  }

  @Test
  void theMostReplicasStayFromOneAutoscalerToAnother() {
    var hpa = Focus.on(chosen(START, "scaling", "HPA (Kubernetes)"));
    var bounded = Catalog.knob("hpa-max").typed(hpa, "17").scenario();
    assertThat(chosen(bounded, "scaling", "KPA (Knative)").pool().scaling())
        .isEqualTo(Scaling.Kpa.of(START.pool().batching().size(), 17));
  }

  @Test
  void anotherMetricBeginsAtATargetOfItsOwn() {
    var hpa = chosen(START, "scaling", "HPA (Kubernetes)");
    var queue = chosen(hpa, "hpa-metric", "Waiting each");
    assertThat(Catalog.knob("hpa-target").exactText(Focus.on(queue))).isEqualTo("2");
    assertThat(Catalog.knob("hpa-utilization").part().isIn(Focus.on(queue))).isFalse();
  }

  @Test
  void summariesSayHowASectionStands() {
    var focus = Focus.on(START);
    assertThat(Summaries.of("traffic", focus)).isEqualTo("Poisson");
    assertThat(Summaries.of("requests", focus)).isEqualTo("420 ms");
    assertThat(Summaries.of("batching", focus)).isEqualTo("one at a time");
    assertThat(Summaries.of("scaling", focus)).isEqualTo("Fixed");
    assertThat(Summaries.of("prices", focus)).isEqualTo("$1.60 / h");
    assertThat(Summaries.of("targets", focus)).isEqualTo("latency 2 s");
    assertThat(Summaries.of("run", focus)).isEqualTo("1 h");
    assertThat(Summaries.of("changes", focus)).isEqualTo("4");
    assertThat(InterventionTexts.what(START.interventions().getFirst())).isEqualTo("rate 10.8/s");
  }
}
