package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.ui.gallery.CardGrid;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Cases searched, opened and read, with mouse and keys. */
class GalleryFlowTest extends WindowFlow {
  @Start
  void start(Stage primary) {
    open(primary);
  }

  private static List<String> cards(FxRobot robot) {
    var grid = robot.lookup(".card-grid").queryAs(CardGrid.class);
    return grid.getChildren().stream().map(Node::getId).toList();
  }

  private void goToTheGallery(FxRobot robot) throws Exception {
    robot.clickOn("#mode-gallery");
    await(() -> cards(robot).size() == 21);
  }

  private static String verdicts(FxRobot robot) {
    return robot.lookup("#case-summary").queryAs(Labeled.class).getText();
  }

  @Test
  void aCaseIsSearchedOpenedAndItsVerdictsAreRead(FxRobot robot) throws Exception {
    goToTheGallery(robot);
    robot.clickOn("#gallery-search").write("750 cold");
    await(() -> cards(robot).equals(List.of("case-b15")));
    eventually(() -> assertThat(text(robot, "#gallery-count")).isEqualTo("1 of 21 cases"));
    robot.clickOn("#case-b15-open");
    await(() -> verdicts(robot).equals("7 OF 7 FIGURES MET"));
    awaitRun();
    assertThat(scenario().name()).isEqualTo("Ten requests, one of them cold");
    eventually(() -> assertThat(text(robot, "#tile-p95-value")).isEqualTo("3.00"));
    assertThat(robot.lookup("#case-figures .verdict").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .startsWith("met", "met", "met")
        .contains("added");
    robot.clickOn("#case-copy");
    eventually(() -> assertCopiedAsATable(robot, 8));
  }

  private static void assertCopiedAsATable(FxRobot robot, int least) {
    var text = new AtomicReference<>("");
    robot.interact(() -> text.set(Clipboard.getSystemClipboard().getString()));
    var lines = text.get().lines().toList();
    assertThat(lines.getFirst()).isEqualTo("Figure\tTextbook\tSimulated\tVerdict\tBecause");
    assertThat(lines).hasSizeGreaterThanOrEqualTo(least);
    assertThat(lines).allMatch(line -> line.split("\t", -1).length == 5);
  }

  @Test
  void aTopicNarrowsTheCasesAndAnEmptySearchIsLeftByOneButton(FxRobot robot) throws Exception {
    goToTheGallery(robot);
    robot.clickOn("#topic-edge");
    await(() -> cards(robot).equals(List.of("case-a2", "case-a3", "case-a4")));
    robot.clickOn("#gallery-search").write("shards");
    await(() -> robot.lookup("#gallery-empty").query().isVisible());
    robot.clickOn("#gallery-show-all");
    await(() -> cards(robot).size() == 21);
    assertThat(robot.lookup("#gallery-search").queryAs(TextField.class).getText()).isEmpty();
  }

  @Test
  void thePanelFollowsTheCaseAndGoesWithIt(FxRobot robot) throws Exception {
    goToTheGallery(robot);
    robot.clickOn("#gallery-search").write("b9");
    await(() -> cards(robot).contains("case-b9"));
    robot.clickOn("#case-b9-parts").clickOn("Three even segments");
    await(() -> scenario().name().equals("Three even segments"));
    var panel = robot.lookup("#case-panel").query();
    eventually(() -> assertThat(text(robot, "#case-title")).startsWith("Uneven segments"));
    robot.clickOn("#case-member").clickOn("#case-member-uneven");
    await(() -> scenario().name().equals("2, 8 and 10 GB in order"));
    assertThat(panel.isVisible()).isTrue();
    robot.clickOn("#case-fold");
    eventually(() -> assertThat(robot.lookup("#knob-panel").query().isVisible()).isTrue());
    robot.clickOn("#case-unfold").clickOn("#case-close");
    eventually(() -> assertThat(panel.isVisible()).isFalse());
    assertThat(scenario().name()).isEqualTo("2, 8 and 10 GB in order");
    robot.clickOn("#mode-gallery").clickOn("#case-b9-compare");
    await(() -> model.modeProperty().get().equals("compare"));
    await(() -> robot.lookup("#compare-name-5").tryQuery().isPresent());
    assertThat(robot.lookup("#compare-name-2").queryAs(TextField.class).getText())
        .isEqualTo("Idle shards take over");
  }

  @Test
  void escapeClosesTheCaseWhereverTheFocusIs(FxRobot robot) throws Exception {
    goToTheGallery(robot);
    robot.clickOn("#case-a1-open");
    var panel = robot.lookup("#case-panel").query();
    await(panel::isVisible);
    robot.interact(() -> robot.lookup("#case-fold").query().requestFocus());
    keys(robot, KeyCode.ESCAPE);
    eventually(() -> assertThat(panel.isVisible()).isFalse());
    robot.clickOn("#mode-gallery").clickOn("#case-a1-open");
    await(panel::isVisible);
    robot.interact(() -> robot.lookup("#transport-play").query().requestFocus());
    keys(robot, KeyCode.ESCAPE);
    eventually(() -> assertThat(panel.isVisible()).isFalse());
  }

  @Test
  void anotherScenarioClosesTheCaseButAChangeDoesNot(FxRobot robot) throws Exception {
    goToTheGallery(robot);
    robot.clickOn("#case-a1-open");
    var panel = robot.lookup("#case-panel").query();
    await(panel::isVisible);
    awaitRun();
    robot.interact(() -> model.explore().editor().edit(scenario().withSeed(5)));
    assertThat(panel.isVisible()).isTrue();
    keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
    robot.interact(() -> model.document().openStarter(model.starters().getLast()));
    eventually(() -> assertThat(panel.isVisible()).isFalse());
  }
}
