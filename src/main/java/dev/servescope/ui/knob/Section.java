package dev.servescope.ui.knob;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import dev.servescope.ui.edit.ScenarioEditor;
import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A group of knobs under a header that folds them and says in a phrase how they stand. */
@DefaultProperty("knobs")
public final class Section extends VBox implements ScenarioControl {
  private String name = "";
  @FXML private ToggleButton header;
  @FXML private FontIcon arrow;
  @FXML private Label title;
  @FXML private Label summary;
  @FXML private VBox content;

  /** A folded section without a name. */
  public Section() {
    Views.fill(this);
    content.visibleProperty().bind(header.selectedProperty());
    content.managedProperty().bind(header.selectedProperty());
    header.selectedProperty().subscribe(this::turnArrow);
  }

  /** The name, from which texts and ids derive: {@code section-} and the name. */
  public String getName() {
    return name;
  }

  /** Gives the section its name. */
  public void setName(String newName) {
    name = newName;
    setId("section-" + name);
    title.setText(Messages.of("section." + name));
    header.setId(name + "-header");
    summary.setId(name + "-summary");
    content.setId(name + "-content");
  }

  /** The knobs in the section. */
  public ObservableList<Node> getKnobs() {
    return content.getChildren();
  }

  @Override
  public void connect(ScenarioEditor editor) {
    for (var child : content.getChildren()) {
      if (child instanceof ScenarioControl control) {
        control.connect(editor);
      }
    }
    editor.scenarioProperty().subscribe(scenario -> say(Summaries.of(name, scenario)));
  }

  private void say(String phrase) {
    summary.setText(phrase);
    header.setAccessibleText(title.getText() + ": " + phrase);
  }

  /** Calls when somebody folds or unfolds the section by hand. */
  void onTouched(Runnable touched) {
    header.setOnAction(pressed -> touched.run());
  }

  /** Unfolds or folds the section. */
  public void setExpanded(boolean expanded) {
    header.setSelected(expanded);
  }

  /** How much higher the section would be unfolded. */
  double unfoldedHeight() {
    return content.prefHeight(getWidth());
  }

  private void turnArrow(boolean expanded) {
    arrow.setIconLiteral(expanded ? "fth-chevron-down" : "fth-chevron-right");
  }
}
