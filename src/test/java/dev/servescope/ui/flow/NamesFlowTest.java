package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.ui.plot.PlotView;
import dev.servescope.ui.shell.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Everything that can have the focus says what it is, in every mode. */
class NamesFlowTest extends WindowFlow {
  private static final int MANY = 400;

  private final List<String> nameless = new ArrayList<>();
  private int checked;

  @Start
  void start(Stage primary) {
    open(primary);
  }

  @Test
  void whateverCanHaveTheFocusHasANameAndARole(FxRobot robot) throws Exception {
    robot.interact(() -> unfold(robot));
    robot.interact(
        () -> model.notices().tell(new Notice("A message", List.of("more"), true, null)));
    robot.interact(() -> model.offerRecovery(List.of(scenario().withName("Lost"))));
    check(robot, "explore");
    robot.interact(() -> robot.lookup("#chart-latency").query().requestFocus());
    keys(robot, KeyCode.T);
    await(() -> !robot.lookup("#chart-latency-table").queryAll().isEmpty());
    check(robot, "table");
    keys(robot, KeyCode.F1);
    await(() -> robot.lookup("#keys").query().isVisible());
    check(robot, "sheet");
    keys(robot, KeyCode.F1);
    robot.interact(model::addToComparison);
    robot.interact(model::addToComparison);
    for (var mode : List.of("compare", "sweep", "find", "lessons", "gallery")) {
      robot.interact(() -> model.modeProperty().set(mode));
      if (mode.equals("gallery")) {
        await(() -> !robot.lookup("#case-b8-open").queryAll().isEmpty());
      }
      check(robot, mode);
    }
    robot.interact(robot.lookup("#case-b8-open").queryButton()::fire);
    await(() -> robot.lookup("#case-panel").query().isVisible());
    check(robot, "case");
    assertThat(nameless).isEmpty();
    assertThat(checked).isGreaterThan(MANY);
  }

  /** Every section and every group of advanced knobs. */
  private static void unfold(FxRobot robot) {
    Stream.of(".section-header", ".advanced-header")
        .flatMap(style -> robot.lookup(style).<ToggleButton>queryAllAs(ToggleButton.class).stream())
        .filter(header -> !header.isSelected())
        .forEach(ToggleButton::fire);
  }

  private void check(FxRobot robot, String where) {
    robot.interact(
        () -> {
          var labelled = new ArrayList<Node>();
          var all = new ArrayList<Node>();
          collect(stage.getScene().getRoot(), all);
          all.stream()
              .filter(Label.class::isInstance)
              .map(label -> ((Label) label).getLabelFor())
              .forEach(labelled::add);
          all.stream()
              .filter(Node::isFocusTraversable)
              .filter(node -> !(node instanceof ScrollPane) && !labelled.contains(node))
              .peek(node -> checked++)
              .filter(node -> !isNamed(node))
              .map(node -> where + ": " + node)
              .forEach(nameless::add);
          all.stream()
              .filter(PlotView.class::isInstance)
              .filter(plot -> text(plot).isBlank())
              .map(plot -> where + ": " + plot)
              .forEach(nameless::add);
        });
  }

  private static boolean isNamed(Node node) {
    return node.getAccessibleRole() != AccessibleRole.NODE
        && node.getAccessibleRole() != null
        && text(node).matches("(?s).*[\\p{L}\\d].*");
  }

  private static String text(Node node) {
    var own = node.getAccessibleText();
    var said =
        switch (node) {
          case PlotView plot -> plot.queryAccessibleAttribute(AccessibleAttribute.TEXT);
          case Labeled labeled when own == null -> labeled.getText();
          default -> own;
        };
    return said == null ? "" : said.toString();
  }

  /** What can be seen, and what it consists of. */
  private static void collect(Node node, List<Node> all) {
    if (node.isVisible()) {
      all.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
      }
    }
  }
}
