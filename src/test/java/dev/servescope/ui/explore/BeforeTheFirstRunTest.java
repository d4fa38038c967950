package dev.servescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.scenario.Scenario;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BeforeTheFirstRunTest {
  private static final Scenario START = StarterScenarios.all().getFirst();
  private final FakeRunner runner = new FakeRunner();
  private ExploreView view;

  @Start
  void show(Stage stage) {
    view = new ExploreView(new ExploreModel(START, runner, new FakeReplicator()));
    stage.setScene(new Scene(view, 980, 740));
    stage.show();
  }

  @Test
  void nothingIsSaidThatIsNotKnownYet(FxRobot robot) {
    assertThat(view.lookupAll(".tile-number")).isNotEmpty().allMatch(is -> text(is).equals("–"));
    assertThat(view.lookupAll(".tile-arrow")).isNotEmpty().noneMatch(is -> is.isVisible());
    assertThat(text(view.lookup("#transport-end"))).isEmpty();
    assertThat(view.transport.marks().isVisible()).isFalse();

    var run = Simulation.run(START);
    robot.interact(() -> runner.listeners.getFirst().finished(run));
    assertThat(view.lookupAll(".tile-number")).noneMatch(is -> text(is).equals("–"));
    assertThat(text(view.lookup("#transport-end"))).isEqualTo("1:00:00");
    assertThat(view.transport.marks().isVisible()).isTrue();
  }

  private static String text(Node label) {
    return ((Labeled) label).getText();
  }
}
