package dev.servescope.study.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioWordsTest {
  private static final Scenario STEADY = Scenarios.steady();

  private static List<String> to(Scenario other) {
    return ScenarioWords.differences(STEADY, other);
  }

  @Test
  void knobsAreNamedAsKnobsWithTheirUnits() {
    var pool = STEADY.pool();
    var other =
        STEADY
            .withPool(pool.withReplicas(6).withBatching(pool.batching().withSize(8)))
            .withTraffic(new Traffic.Poisson(new Rate(8)));

    assertThat(to(other))
        .containsExactly("replicas 1 → 6", "batch size 1 → 8", "arrival rate 5/s → 8/s");
  }

  @Test
  void wordsOfFilesAreWrittenAsPeopleWriteThem() {
    var pool = STEADY.pool().withBalancing(Balancing.CENTRAL_QUEUE);
    var other = STEADY.pool().withBalancing(Balancing.LEAST_CONNECTIONS);

    assertThat(ScenarioWords.differences(STEADY.withPool(pool), STEADY.withPool(other)))
        .containsExactly("balancing central queue → least connections");
  }

  @Test
  void whatIsNoKnobIsNamedByItsParts() {
    assertThat(to(STEADY.withHorizon(new Horizon.Until(Duration.ofHours(1)))))
        .hasSize(1)
        .first()
        .asString()
        .contains("10m → 1h");
    assertThat(
            to(
                STEADY.withInterventions(
                    List.of(new Intervention(Duration.ofMinutes(1), new Change.SetReplicas(2))))))
        .containsExactly("timed changes 0 → 1");
  }

  @Test
  void anotherKindOfScalingIsSaid() {
    var pool = STEADY.pool().withScaling(new Scaling.OnDemand(Duration.ofMinutes(10), 1000));

    assertThat(to(STEADY.withPool(pool)))
        .containsExactly("scaling fixed → on demand (idle for 10 min, at most 1,000)");
  }

  @Test
  void valuesOfAScalerHaveTheNamesAndUnitsOfTheirKnobs() {
    var knative = Scaling.Kpa.of(1.2, 40);
    var other = STEADY.withPool(STEADY.pool().withScaling(knative));
    var busy = Scaling.Hpa.of(Scaling.Hpa.Metric.UTILIZATION, 0.6, 20);

    assertThat(to(other))
        .containsExactly("scaling fixed → KPA (in flight each 1.2, aims at 70 %, at most 40)");
    assertThat(ScenarioWords.differences(other, STEADY.withPool(STEADY.pool().withScaling(busy))))
        .containsExactly(
            "scaling KPA (in flight each 1.2, aims at 70 %, at most 40)"
                + " → HPA (looks at utilization, target 60 %, at most 20)");
  }

  @Test
  void withinAScalerOnlyWhatDiffersIsNamed() {
    var eager = new Scaling.Kpa(1.2, 0.5, 40, 1, s(2), s(60), s(6), 3, 1000, 2, s(30), true);

    assertThat(
            ScenarioWords.differences(
                STEADY.withPool(STEADY.pool().withScaling(Scaling.Kpa.of(1.2, 40))),
                STEADY.withPool(STEADY.pool().withScaling(eager))))
        .containsExactly("scaling aims at 70 % → 50 %", "scaling panics at 2 → 3");
  }

  private static Duration s(long seconds) {
    return Duration.ofSeconds(seconds);
  }

  @Test
  void namesDescriptionsAndSeedsAreNoDifference() {
    assertThat(to(STEADY.withName("Other").withDescription("text").withSeed(9))).isEmpty();
  }

  /** Nothing that differs goes unsaid, whatever it is. */
  @Test
  void everyPatternDiffersFromEveryOtherInWords() {
    for (var one : Architectures.ALL) {
      for (var other : Architectures.ALL) {
        var words =
            ScenarioWords.differences(
                Architectures.of(one, STEADY).orElseThrow(),
                Architectures.of(other, STEADY).orElseThrow());
        assertThat(words.isEmpty()).as("%s to %s", one, other).isEqualTo(one == other);
      }
    }
  }
}
