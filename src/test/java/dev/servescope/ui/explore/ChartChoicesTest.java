package dev.servescope.ui.explore;

import static dev.servescope.ui.explore.ChartKind.BATCHES;
import static dev.servescope.ui.explore.ChartKind.COST;
import static dev.servescope.ui.explore.ChartKind.INSTANCES;
import static dev.servescope.ui.explore.ChartKind.LATENCY;
import static dev.servescope.ui.explore.ChartKind.OUTCOMES;
import static dev.servescope.ui.explore.ChartKind.QUEUE;
import static dev.servescope.ui.explore.ChartKind.SERVERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.ui.plot.Axis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartChoicesTest {
  private static final Run RUN = Simulation.run(StarterScenarios.all().getFirst());

  private final ChartChoices choices = new ChartChoices();

  @Test
  void aChartThatIsNotShownTakesThePlaceOfAnother() {
    choices.show(2, INSTANCES);
    assertThat(choices.shownProperty().get()).containsExactly(LATENCY, QUEUE, INSTANCES, COST);
  }

  @Test
  void aChartThatStandsElsewhereChangesPlaces() {
    choices.show(0, COST);
    assertThat(choices.shownProperty().get()).containsExactly(COST, QUEUE, SERVERS, LATENCY);
  }

  @Test
  void whatWasRememberedIsShownAgain() {
    choices.restore(List.of("outcomes", "batches", "latency", "cost"));
    assertThat(choices.shownProperty().get()).containsExactly(OUTCOMES, BATCHES, LATENCY, COST);
  }

  @Test
  void whatIsNoLongerKnownOrComesTwiceGivesTheUsualCharts() {
    for (var keys :
        List.of(
            List.of("outcomes", "weather", "latency", "cost"),
            List.of("cost", "cost", "latency", "queue"),
            List.of("cost"))) {
      choices.show(0, INSTANCES);
      choices.restore(keys);
      assertThat(choices.shownProperty().get()).isEqualTo(ChartKind.USUAL);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyChartHasATitleAndWordsForARealRunAndAfterIt(ChartKind kind) {
    var figure = kind.figure(RUN, RUN, choices.options(null, null));
    assertThat(figure.title()).isEqualTo(kind.title()).isEqualTo(kind.blank().title());
    assertThat(figure.isEmpty()).isFalse();
    assertThat(figure.summary()).endsWith(".").doesNotContain("{");
    assertThat(figure.x() instanceof Axis.Time).isEqualTo(kind != BATCHES);
  }
}
