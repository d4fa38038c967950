package dev.servescope.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;

/** Loads views: each is a node that is root and controller of the FXML file of its own name. */
public final class Views {
  private static final Optional<PressedViews> PRESSED = PressedViews.ofThisProgram();

  private Views() {}

  /** Fills a node with what the FXML file beside its class describes. */
  public static <T extends Node> T fill(T view) {
    return fill(view, view.getClass(), view.getClass().getSimpleName() + ".fxml");
  }

  /** Fills a node with what a file describes that lies beside a class. */
  public static <T extends Node> T fill(T view, Class<?> type, String name) {
    var path = type.getPackageName().replace('.', '/') + "/" + name;
    var pressed = PRESSED.map(views -> views.of(path));
    if (pressed.isPresent()) {
      pressed.get().fill(view, Messages.bundle());
      return view;
    }
    return read(view, type, name);
  }

  private static <T extends Node> T read(T view, Class<?> type, String name) {
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
