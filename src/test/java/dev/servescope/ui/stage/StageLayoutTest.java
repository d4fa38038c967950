package dev.servescope.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.app.StarterScenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.plot.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything has its place: within the stage, and nothing over anything else. */
class StageLayoutTest {
  static Stream<Scenario> starters() {
    return StarterScenarios.all().stream();
  }

  @ParameterizedTest
  @MethodSource("starters")
  void nothingIsCutOffOrCovered(Scenario scenario) {
    var run = Simulation.run(scenario);
    check(run, 960, 145);
    check(run, 650, 130);
    check(run, 1500, 700);
    check(run, 3300, 450);
  }

  private static void check(Run run, double width, double height) {
    var stage = new Box(0, 0, width, height);
    var boxes = boxes(StageLayout.of(run, width, height, 11));
    assertThat(boxes).allMatch(stage::holds);
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        assertThat(boxes.get(i).overlaps(boxes.get(j)))
            .as("%s and %s", boxes.get(i), boxes.get(j))
            .isFalse();
      }
    }
  }

  private static List<Box> boxes(StageLayout layout) {
    var boxes = new ArrayList<Box>();
    boxes.add(layout.clients());
    Stream.of(layout.limits(), layout.router()).filter(b -> b != null).forEach(boxes::add);
    for (var pool : layout.pools()) {
      boxes.add(pool.gate());
      boxes.addAll(pool.cards().values());
      boxes.addAll(pool.lines().values());
      Stream.of(pool.more(), pool.merge()).filter(b -> b != null).forEach(boxes::add);
    }
    return boxes;
  }

  @Test
  void moreInstancesThanFitAreCountedOnTheLastCard() {
    var many = Windows.starter("Conference");
    var run = Simulation.run(many.withPool(many.pool().withReplicas(300)));
    var pool = StageLayout.of(run, 700, 130, 11).pool(1);
    assertThat(pool.more()).isNotNull();
    assertThat(pool.cards().size() + pool.rest()).isEqualTo(300);
  }

  @Test
  void theShardsOfAPoolStandBelowOneAnotherWithALineEach() {
    var run = Simulation.run(Windows.starter("Large"));
    var pool = StageLayout.of(run, 960, 150, 11).pool(1);
    assertThat(pool.cards().values().stream().mapToDouble(Box::x).distinct()).hasSize(1);
    assertThat(pool.lines()).hasSize(3);
    assertThat(pool.merge()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("starters")
  void theWidthIsUsed(Scenario scenario) {
    var run = Simulation.run(scenario);
    for (double width : new double[] {650, 960, 1500}) {
      assertThat(right(StageLayout.of(run, width, 150, 11))).isBetween(width * 0.9, width);
    }
  }

  private static double right(StageLayout layout) {
    return boxes(layout).stream().mapToDouble(Box::right).max().orElse(0);
  }

  @Test
  void oneServerInAVeryWideStageStandsInTheMiddle() {
    var layout = StageLayout.of(Simulation.run(Windows.starter("One server")), 4000, 400, 11);
    double left = layout.clients().x();
    assertThat(left).isGreaterThan(500);
    assertThat(4000 - right(layout)).isCloseTo(left, within(2.0));
  }
}
