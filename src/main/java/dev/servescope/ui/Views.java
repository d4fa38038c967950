package dev.servescope.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;

/** Loads views: each is a node that is root and controller of the FXML file of its own name. */
public final class Views {
  private Views() {}

  /** Fills a node with what the FXML file beside its class describes. */
  public static <T extends Node> T fill(T view) {
    return fill(view, view.getClass(), view.getClass().getSimpleName() + ".fxml");
  }

  /** Fills a node with what a file describes that lies beside a class. */
  public static <T extends Node> T fill(T view, Class<?> type, String name) {
    var place = type.getResource(name);
    if (place == null) {
      throw new IllegalStateException("no view " + type.getPackageName() + "/" + name);
    }
    var loader = new FXMLLoader(place, Messages.bundle());
    loader.setRoot(view);
    loader.setController(view);
    loader.setClassLoader(type.getClassLoader());
    try {
      loader.load();
      return view;
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the view " + place, broken);
    }
  }
}
