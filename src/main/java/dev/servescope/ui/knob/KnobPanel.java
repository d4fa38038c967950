package dev.servescope.ui.knob;

import dev.servescope.ui.Views;
import dev.servescope.ui.edit.Lens;
import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.knob.catalog.Blame;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All controls of a scenario, one below the other. */
public final class KnobPanel extends ScrollPane {
  @FXML VBox column;
  private @Nullable KnobModel knobs;

  /** The panel, to be connected. */
  public KnobPanel() {
    Views.fill(this);
    for (var child : column.getChildren()) {
      if (child instanceof Section section) {
        section.onUnfolded(() -> Platform.runLater(() -> bringIntoSight(section)));
      }
    }
  }

  /** Shows the editor's scenario from now on, through a lens, and hands changes to it. */
  public void connect(ScenarioEditor editor, ObservableValue<Lens> lens) {
    var model = new KnobModel(editor, lens);
    knobs = model;
    model.onShowing(this::show);
    var controls = Folding.controls(column.getChildren());
    controls.forEach(control -> control.connect(model));
    model.focusProperty().subscribe(() -> controls.forEach(ScenarioControl::show));
    editor.openedProperty().subscribe(() -> controls.forEach(ScenarioControl::show));
    controls.forEach(ScenarioControl::show);
  }

  /** Shows an element of a list, such as {@code changes}, that a section of this name is about. */
  public void reveal(String list, int index) {
    var model = knobs;
    if (model == null) {
      return;
    }
    for (var child : column.getChildren()) {
      if (child instanceof Section section && section.getName().equals(list)) {
        section.setExpanded(true);
        model.select(list, index);
        Platform.runLater(() -> bringIntoSight(section));
      }
    }
  }

  /** Shows a control that stands in the way of another, and hands the keys to it. */
  private void show(Blame blame) {
    for (var child : column.getChildren()) {
      if (child instanceof Section section && section.getName().equals(blame.section())) {
        section.setExpanded(true);
        if (knobs != null && !blame.list().isEmpty()) {
          knobs.select(blame.list(), blame.index());
        }
        Platform.runLater(() -> bringIntoSight(section));
        section.lookupAll(".knob:refused").forEach(KnobPanel::takeKeys);
      }
    }
  }

  private static void takeKeys(Node control) {
    var input = control.lookup(".combo-box");
    (input == null ? control.lookup(".text-field") : input).requestFocus();
  }

  /** What was just unfolded is seen as far as it fits, its header first. */
  private void bringIntoSight(Section section) {
    // What was unfolded for the first time has no style yet, and without it no height.
    applyCss();
    layout();
    double hidden = column.getHeight() - getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    var place = section.getBoundsInParent();
    double top = getVvalue() * hidden;
    double toEnd = place.getMaxY() - getViewportBounds().getHeight();
    setVvalue(Math.clamp(Math.min(place.getMinY(), Math.max(top, toEnd)) / hidden, 0, 1));
  }
}
