package dev.servescope.ui.knob;

import dev.servescope.ui.knob.spec.Focus;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Taking controls in and out of sight. */
final class Folding {
  private Folding() {}

  /** Shows a control in its place, or gives its place to the others. */
  static void place(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  /** A label without a text takes no place. */
  static void hideWhenEmpty(Label label) {
    label.managedProperty().bind(label.visibleProperty());
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
  }

  /** The controls among nodes, and in rows among them. */
  static List<ScenarioControl> controls(List<Node> nodes) {
    return nodes.stream().flatMap(Folding::controls).toList();
  }

  private static Stream<ScenarioControl> controls(Node node) {
    return switch (node) {
      case ScenarioControl control -> Stream.of(control);
      case HBox row -> controls(row.getChildren()).stream();
      default -> Stream.of();
    };
  }

  /** Shows controls that stand one below the other; a reason that they share is said once. */
  static void show(List<ScenarioControl> controls, Focus focus) {
    var said = "";
    for (var control : controls) {
      control.show();
      if (control.isThere(focus)) {
        said = sayAfter(control, said);
      }
    }
  }

  private static String sayAfter(ScenarioControl control, String above) {
    return control.line().map(line -> line.after(above)).orElse("");
  }

  /** The icon of something that is unfolded or folded. */
  static String arrow(boolean expanded) {
    return expanded ? "fth-chevron-down" : "fth-chevron-right";
  }
}
