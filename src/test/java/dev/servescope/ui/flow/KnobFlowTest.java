package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.scenario.pool.Scaling;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Palette;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Knobs, patterns and the pinned run, used with mouse and keys. */
class KnobFlowTest extends WindowFlow {
  @Start
  void start(Stage primary) {
    open(primary);
  }

  @Test
  void aDraggedThumbChangesScenarioChartAndTileAndIsOneStepToUndo(FxRobot robot) throws Exception {
    await(() -> text(robot, "#tile-p95-value").equals("2.78"));
    var before = scenario();
    var figure = chart(robot).figureProperty().get();
    dragTo(robot, "#replicas-slider", 0.6);
    awaitRun();
    eventually(() -> assertThat(scenario().pool().replicas()).isBetween(8, 20));
    await(() -> !text(robot, "#tile-p95-value").equals("2.78"));
    eventually(() -> assertThat(chart(robot).figureProperty().get()).isNotEqualTo(figure));
    eventually(() -> assertThat(text(robot, "#pattern-name")).endsWith(" replicas"));
    keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
    awaitRun();
    eventually(() -> assertThat(scenario()).isEqualTo(before));
    await(() -> text(robot, "#tile-p95-value").equals("2.78"));
    keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    eventually(() -> assertThat(scenario().pool().replicas()).isBetween(8, 20));
  }

  @Test
  void arrowsStepTheSliderAndShiftStepsFiner(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#arrival-rate-slider").query().requestFocus());
    keys(robot, KeyCode.RIGHT);
    eventually(() -> assertThat(scenario().traffic().meanRate().perSecond()).isEqualTo(5));
    keys(robot, KeyCode.SHIFT, KeyCode.LEFT);
    eventually(() -> assertThat(scenario().traffic().meanRate().perSecond()).isEqualTo(4.9));
  }

  @Test
  void aTypedValueIsTakenAndABadOneRefusedWithWhatIsAllowed(FxRobot robot) throws Exception {
    robot.doubleClickOn("#batch-size-field").write("8");
    keys(robot, KeyCode.ENTER);
    eventually(() -> assertThat(scenario().pool().batching().size()).isEqualTo(8));
    var slider = robot.lookup("#batch-size-slider").queryAs(Slider.class);
    eventually(() -> assertThat(slider.getValue()).isBetween(0.37, 0.38));
    robot.write("0");
    keys(robot, KeyCode.ENTER);
    var field = robot.lookup("#batch-size-field").queryAs(TextField.class);
    eventually(() -> assertThat(scenario().pool().batching().size()).isEqualTo(8));
    eventually(
        () ->
            assertThat(text(robot, "#batch-size-note")).contains("a whole number from 1 to 1,024"));
    eventually(
        () ->
            assertThat(field.getPseudoClassStates())
                .anyMatch(state -> state.toString().equals("invalid")));
    keys(robot, KeyCode.ESCAPE);
    eventually(() -> assertThat(field.getText()).isEqualTo("8"));
    eventually(() -> assertThat(text(robot, "#batch-size-note")).isEmpty());
  }

  @Test
  void whatAnotherFieldForbidsLeadsToThatField(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#run-header").queryAs(ToggleButton.class).fire());
    var end = robot.lookup("#end-box").queryAs(ComboBox.class);
    robot.interact(() -> end.getSelectionModel().select(1));
    awaitRun();
    robot.interact(() -> robot.lookup("#run-header").queryAs(ToggleButton.class).fire());
    robot.doubleClickOn("#arrival-rate-field").write("0");
    keys(robot, KeyCode.ENTER);
    eventually(
        () ->
            assertThat(text(robot, "#arrival-rate-note"))
                .startsWith("Run ends: a number of requests is not possible."));
    var way = robot.lookup("#arrival-rate-way").queryAs(Hyperlink.class);
    assertThat(left(way)).isCloseTo(left(robot.lookup("#arrival-rate-note").query()), within(1.0));
    robot.interact(way::fire);
    eventually(() -> assertThat(end.isFocused()).isTrue());
    assertThat(text(robot, "#end-note")).startsWith("A number of requests is not possible.");
    eventually(
        () ->
            assertThat(end.getPseudoClassStates())
                .anyMatch(state -> state.toString().equals("invalid")));
    eventually(() -> assertThat(edge(end)).isEqualTo(Palette.LIGHT.color(ColorRole.BAD)));
    robot.interact(() -> end.getSelectionModel().select(0));
    eventually(
        () ->
            assertThat(end.getPseudoClassStates())
                .noneMatch(state -> state.toString().equals("invalid")));
    assertThat(text(robot, "#arrival-rate-note")).isEmpty();
  }

  private static double left(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinX();
  }

  private static Paint edge(Region control) {
    return control.getBackground().getFills().getFirst().getFill();
  }

  @Test
  void undoInAFieldWithoutEditsUndoesTheScenario(FxRobot robot) throws Exception {
    robot.doubleClickOn("#shards-field").write("4");
    keys(robot, KeyCode.ENTER);
    eventually(() -> assertThat(scenario().pool().sharding().shards()).isEqualTo(4));
    keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
    eventually(() -> assertThat(scenario().pool().sharding().shards()).isEqualTo(1));
  }

  @Test
  void aPatternButtonSetsThePoolAndIsNamed(FxRobot robot) throws Exception {
    robot.clickOn("#pattern-event-driven");
    eventually(() -> assertThat(scenario().pool().onDemand()).isTrue());
    eventually(() -> assertThat(text(robot, "#pattern-name")).isEqualTo("starts on demand"));
    robot.clickOn("#pattern-sharded");
    eventually(() -> assertThat(text(robot, "#pattern-name")).isEqualTo("3 shards"));
    eventually(() -> assertThat(text(robot, "#cold-start-note")).isEmpty());
  }

  @Test
  void aPinnedRunGivesTheTilesTheirDifferences(FxRobot robot) throws Exception {
    robot.clickOn("#pin");
    eventually(
        () ->
            assertThat(robot.lookup("#pin").queryAs(Button.class).getText())
                .isEqualTo("Unpin baseline"));
    robot.doubleClickOn("#replicas-field").write("6");
    keys(robot, KeyCode.ENTER);
    awaitRun();
    await(() -> text(robot, "#tile-cost-change").startsWith("$"));
    eventually(() -> assertThat(text(robot, "#tile-p95-change")).endsWith("s"));
  }

  @Test
  void aSectionMakesItsControlsWhenItIsUnfolded(FxRobot robot) throws Exception {
    assertThat(robot.lookup("#batch-delay-field").tryQuery()).isEmpty();
    open(robot, "batching");
    eventually(() -> assertThat(robot.lookup("#batch-delay-field").tryQuery()).isPresent());
    eventually(() -> assertThat(text(robot, "#batch-delay-note")).startsWith("No effect: "));
    eventually(() -> assertThat(text(robot, "#batching-summary")).isEqualTo("one at a time"));
  }

  @Test
  void anAddedPoolIsChosenAboveAndHasKnobsOfItsOwn(FxRobot robot) throws Exception {
    assertThat(robot.lookup("#pool-box").tryQuery()).isEmpty();
    open(robot, "network");
    press(robot, "#add-pool");
    eventually(() -> assertThat(scenario().pools()).hasSize(2));
    eventually(() -> assertThat(robot.lookup("#pool-box").tryQuery()).isPresent());
    var pools = robot.lookup("#pool-box").queryAs(ComboBox.class);
    eventually(() -> assertThat(pools.getSelectionModel().getSelectedIndex()).isEqualTo(1));
    var first = scenario().pool().replicas();
    type(robot, "#replicas-field", "7");
    eventually(() -> assertThat(scenario().pools().get(1).replicas()).isEqualTo(7));
    assertThat(scenario().pool().replicas()).isEqualTo(first);
    robot.interact(() -> pools.getSelectionModel().select(0));
    var field = robot.lookup("#replicas-field").queryAs(TextField.class);
    eventually(() -> assertThat(field.getText()).isEqualTo(Integer.toString(first)));
  }

  @Test
  void aTierGetsALimitAndTheLastTierStays(FxRobot robot) throws Exception {
    open(robot, "users");
    press(robot, "#tiers-remove");
    eventually(() -> assertThat(text(robot, "#tiers-note")).contains("has to stay"));
    press(robot, "#tiers-add");
    press(robot, "#limits-add");
    type(robot, "#limit-requests-field", "60");
    type(robot, "#tier-name-field", "free");
    eventually(
        () -> {
          var tier = scenario().demand().tiers().get(1);
          assertThat(tier.name()).isEqualTo("free");
          assertThat(tier.limits()).hasSize(1);
          assertThat(tier.limits().getFirst().requests()).isEqualTo(60);
        });
  }

  @Test
  void anAutoscalerIsChosenAndItsTargetMoved(FxRobot robot) throws Exception {
    open(robot, "scaling");
    var kinds = robot.lookup("#scaling-box").queryAs(ComboBox.class);
    robot.interact(() -> kinds.getSelectionModel().select(3));
    eventually(() -> assertThat(scenario().pool().scaling()).isInstanceOf(Scaling.Kpa.class));
    type(robot, "#kpa-concurrency-field", "8");
    robot.interact(() -> robot.lookup("#kpa-share-slider").query().requestFocus());
    keys(robot, KeyCode.RIGHT);
    eventually(
        () ->
            assertThat(scenario().pool().scaling())
                .isInstanceOfSatisfying(
                    Scaling.Kpa.class, kpa -> assertThat(kpa.target()).isEqualTo(8 * 0.75)));
  }

  private static void open(FxRobot robot, String section) {
    var header = robot.lookup("#" + section + "-header").queryAs(ToggleButton.class);
    robot.interact(header::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** By key, wherever the panel is scrolled to. */
  private static void press(FxRobot robot, String button) {
    robot.interact(() -> robot.lookup(button).query().requestFocus());
    keys(robot, KeyCode.ENTER);
  }

  private static void type(FxRobot robot, String field, String text) {
    robot.interact(() -> robot.lookup(field).query().requestFocus());
    WaitForAsyncUtils.waitForFxEvents();
    robot.write(text);
    keys(robot, KeyCode.ENTER);
  }
}
