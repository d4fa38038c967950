package dev.servescope.ui;

import java.util.ResourceBundle;
import javafx.scene.Node;

/** A view's FXML file as code. */
public interface PressedView {
  /** Fills a view with what its file describes, in the words of a bundle. */
  void fill(Node view, ResourceBundle texts);
}
