package dev.servescope.ui.knob;

import dev.servescope.ui.Views;
import dev.servescope.ui.edit.ScenarioEditor;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** All controls of a scenario, one below the other. */
public final class KnobPanel extends ScrollPane implements ScenarioControl {
  @FXML private VBox column;

  /** The panel, to be connected. */
  public KnobPanel() {
    Views.fill(this);
  }

  @Override
  public void connect(ScenarioEditor editor) {
    for (var child : column.getChildren()) {
      if (child instanceof ScenarioControl control) {
        control.connect(editor);
      }
    }
  }

  /** Unfolds sections from the top as long as all still fits without scrolling. */
  public void unfoldWhatFits() {
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
