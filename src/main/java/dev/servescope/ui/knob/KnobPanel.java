package dev.servescope.ui.knob;

import dev.servescope.ui.Views;
import dev.servescope.ui.edit.ScenarioEditor;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** All controls of a scenario, one below the other. */
public final class KnobPanel extends ScrollPane implements ScenarioControl {
  @FXML private VBox column;
  private boolean touched;

  /** The panel, to be connected. */
  public KnobPanel() {
    Views.fill(this);
    sections().forEach(section -> section.onTouched(() -> touched = true));
    viewportBoundsProperty()
        .map(Bounds::getHeight)
        .subscribe(height -> Platform.runLater(this::unfoldWhatFits));
  }

  @Override
  public void connect(ScenarioEditor editor) {
    for (var child : column.getChildren()) {
      if (child instanceof ScenarioControl control) {
        control.connect(editor);
      }
    }
  }

  /** Unfolds what fits, again whenever the height changes, until somebody folds by hand. */
  private void unfoldWhatFits() {
    if (touched) {
      return;
    }
    sections().forEach(section -> section.setExpanded(false));
    double free = getViewportBounds().getHeight() - column.prefHeight(column.getWidth());
    for (var section : sections()) {
      double needed = section.unfoldedHeight();
      if (needed > free) {
        return;
      }
      section.setExpanded(true);
      free -= needed;
    }
  }

  private List<Section> sections() {
    return column.getChildren().stream()
        .filter(Section.class::isInstance)
        .map(Section.class::cast)
        .toList();
  }
}
