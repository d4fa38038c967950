package dev.servescope.ui.knob;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import dev.servescope.ui.knob.catalog.Summaries;
import dev.servescope.ui.knob.spec.Focus;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A group of controls under a header that folds them and says in a phrase how they stand. They are
 * made when they are unfolded first, and follow the scenario only while they can be seen.
 */
public final class Section extends VBox implements ScenarioControl {
  private String name = "";
  @FXML ToggleButton header;
  @FXML FontIcon arrow;
  @FXML Label title;
  @FXML Label summary;
  @FXML VBox content;
  private @Nullable KnobModel model;

  /** A folded section without a name. */
  public Section() {
    Views.fill(this);
    content.visibleProperty().bind(header.selectedProperty());
    content.managedProperty().bind(header.selectedProperty());
    header.selectedProperty().subscribe(this::fold);
  }

  /** The name, from which texts, ids and the file of the controls derive. */
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

  /** Whether its controls are to be seen. */
  public boolean isExpanded() {
    return header.isSelected();
  }

  /** Unfolds or folds the section. */
  public void setExpanded(boolean expanded) {
    header.setSelected(expanded);
  }

  /** Calls when somebody unfolds the section by hand. */
  void onUnfolded(Runnable unfolded) {
    header.setOnAction(
        pressed -> {
          if (isExpanded()) {
            unfolded.run();
          }
        });
  }

  private void fold(boolean expanded) {
    arrow.setIconLiteral(Folding.arrow(expanded));
    show();
  }

  @Override
  public void connect(KnobModel newModel) {
    model = newModel;
  }

  @Override
  public boolean isThere(Focus focus) {
    return true;
  }

  @Override
  public void show() {
    if (model == null) {
      return;
    }
    var phrase = Summaries.of(name, model.focus());
    summary.setText(phrase);
    header.setAccessibleText(title.getText() + ": " + phrase);
    if (isExpanded()) {
      Folding.show(made(model), model.focus());
    }
  }

  private List<ScenarioControl> made(KnobModel with) {
    if (content.getChildren().isEmpty()) {
      Views.fill(content, getClass(), "section/" + name + ".fxml");
      for (var control : Folding.controls(content.getChildren())) {
        control.connect(with);
        if (control instanceof Advanced advanced) {
          advanced.nameAfter(name);
        }
      }
    }
    return Folding.controls(content.getChildren());
  }
}
