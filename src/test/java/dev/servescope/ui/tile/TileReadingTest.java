package dev.servescope.ui.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.app.StarterScenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.text.Reading;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TileReadingTest {
  private static final Scenario START = StarterScenarios.all().getFirst();
  private static final Run THREE = Simulation.run(START);
  private static final Run TWO = Simulation.run(START.withPool(START.pool().withReplicas(2)));
  private static final double ALL = Double.POSITIVE_INFINITY;

  private static TileReading.Change change(Metric metric) {
    return TileReading.of(metric, TWO, THREE, ALL).change();
  }

  @Test
  void theWholeRunIsReadOffItsTotals() {
    assertThat(TileReading.of(Metric.P95, THREE, null, ALL).text()).isEqualTo("2.78 s");
    assertThat(TileReading.of(Metric.COST, THREE, null, ALL).text()).isEqualTo("7.87 $/h");
    assertThat(TileReading.of(Metric.QUEUE, THREE, null, ALL).text()).endsWith(" requests");
  }

  @Test
  void whatHasNoValueIsADashWithoutAUnit() {
    for (var metric : Metric.values()) {
      assertThat(metric.reading(Double.NaN)).isEqualTo(new Reading("\u2013", ""));
    }
    var nothingYet = TileReading.of(Metric.PER_THOUSAND, THREE, null, ALL).withoutFuture(0);
    assertThat(nothingYet.text()).isEqualTo("\u2013");
  }

  @Test
  void beforeTheSpikeLatencyIsLow() {
    assertThat(TileReading.of(Metric.P95, THREE, null, 600).text()).startsWith("1.");
  }

  @Test
  void withoutAPinnedRunThereIsNoChange() {
    assertThat(TileReading.of(Metric.P95, THREE, null, ALL).change()).isNull();
  }

  @Test
  void theSameRunIsAsPinned() {
    assertThat(TileReading.of(Metric.P95, THREE, THREE, ALL).change())
        .isEqualTo(new TileReading.Change(0, "", 0));
  }

  @Test
  void fewerReplicasAreSlowerAndCheaper() {
    assertThat(change(Metric.P95).direction()).isEqualTo(1);
    assertThat(change(Metric.P95).verdict()).isEqualTo(-1);
    assertThat(change(Metric.COST).direction()).isEqualTo(-1);
    assertThat(change(Metric.COST).verdict()).isEqualTo(1);
    assertThat(change(Metric.COST).size()).startsWith("$");
  }

  @Test
  void utilisationIsNeitherGoodNorBad() {
    assertThat(change(Metric.UTILIZATION).verdict()).isZero();
    assertThat(change(Metric.UTILIZATION).size()).endsWith(" pp");
  }

  @Test
  void sparksHaveAsManyPointsAsThereIsRoomForWhateverTheRun() {
    for (var metric : Metric.values()) {
      assertThat(Sparks.of(metric, THREE).size()).isBetween(30, Sparks.POINTS);
    }
    assertThat(Sparks.of(Metric.P95, THREE).max()).isGreaterThan(3);
  }

  @Test
  void theSparkOfCostDoesNotDipWhereTheRunEndsInsideAFrame() {
    // 1,000,000 ns in 600 frames of 1,667 ns: the last is 1,467 ns long.
    var odd =
        START.withInterventions(List.of()).withHorizon(new Horizon.Until(Duration.ofMillis(1)));
    var spark = Sparks.of(Metric.COST, Simulation.run(odd)).toArray();
    assertThat(spark[spark.length - 1]).isCloseTo(spark[0], within(1e-6));
  }
}
