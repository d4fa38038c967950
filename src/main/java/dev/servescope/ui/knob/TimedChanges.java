package dev.servescope.ui.knob;

import dev.servescope.scenario.Intervention;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import dev.servescope.ui.edit.ScenarioEditor;
import java.util.ArrayList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The timed changes of a scenario, each with a button that takes it out. */
public final class TimedChanges extends VBox implements ScenarioControl {
  @FXML private Label none;
  @FXML private VBox list;

  /** The list, to be connected. */
  public TimedChanges() {
    Views.fill(this);
    none.managedProperty().bind(none.visibleProperty());
  }

  @Override
  public void connect(ScenarioEditor editor) {
    editor
        .scenarioProperty()
        .map(scenario -> scenario.interventions())
        .subscribe(
            changes -> {
              none.setVisible(changes.isEmpty());
              list.getChildren().clear();
              for (int i = 0; i < changes.size(); i++) {
                list.getChildren().add(row(i, changes.get(i), editor));
              }
            });
  }

  private static HBox row(int index, Intervention change, ScenarioEditor editor) {
    var time = new Label(InterventionTexts.time(change));
    time.getStyleClass().add("change-time");
    var what = new Label(InterventionTexts.what(change));
    what.setWrapText(true);
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    var row = new HBox(time, what, delete(index, change, editor));
    row.getStyleClass().add("change-row");
    return row;
  }

  private static Button delete(int index, Intervention change, ScenarioEditor editor) {
    var button = new Button(null, new FontIcon("fth-x"));
    button.getStyleClass().add("knob-reset");
    button.setId("change-delete-" + index);
    button.setAccessibleText(
        Messages.of(
            "changes.delete", InterventionTexts.time(change), InterventionTexts.what(change)));
    button.setOnAction(
        pressed -> {
          var rest = new ArrayList<>(editor.scenario().interventions());
          rest.remove(index);
          editor.edit(editor.scenario().withInterventions(rest));
        });
    return button;
  }
}
