package dev.servescope.ui;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a node that is pointed at, and to who asks a control for help. Its popup, which
 * is a window with a scene, is made when the node is pointed at first: few of all tips are read.
 *
 * <p>In views: {@code Tip.text="%key"}.
 */
public final class Tip {
  private final Node node;
  private String text = "";
  private Duration showDelay = Duration.seconds(1);
  private Duration showDuration = Duration.seconds(5);
  private final Late<Tooltip> popup = new Late<>(this::make);

  private Tip(Node node) {
    this.node = node;
    node.addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> popup.get());
  }

  private Tooltip make() {
    var made = new Tooltip(text);
    made.setShowDelay(showDelay);
    made.setShowDuration(showDuration);
    install(made);
    return made;
  }

  /** A popup without words would be an empty box. */
  private void install(Tooltip popup) {
    if (text.isEmpty()) {
      Tooltip.uninstall(node, popup);
    } else {
      Tooltip.install(node, popup);
    }
  }

  /** Tells a text of a node from now on. */
  public static void setText(Node node, String text) {
    var tip = of(node);
    var known = tip == null ? new Tip(node) : tip;
    node.getProperties().put(Tip.class, known);
    known.tell(text);
  }

  /** What is told of a node; empty if nothing is. */
  public static String getText(Node node) {
    var tip = of(node);
    return tip == null ? "" : tip.text;
  }

  /** A text that is told soon and can be read for long, being long itself. */
  public static void setLongText(Node node, String words) {
    setText(node, words);
    var tip = of(node);
    if (tip != null) {
      tip.showDelay = Duration.millis(300);
      tip.showDuration = Duration.seconds(60);
    }
  }

  /** Tells the whole text of a label that has no room for it, when the label is pointed at. */
  public static void setTextIfCut(Label label) {
    setText(label, "");
    label.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        entered -> setText(label, label.getWidth() < label.prefWidth(-1) ? label.getText() : ""));
  }

  private static @Nullable Tip of(Node node) {
    return node.hasProperties() ? (Tip) node.getProperties().get(Tip.class) : null;
  }

  private void tell(String words) {
    if (node instanceof Control
        && Objects.requireNonNullElse(node.getAccessibleHelp(), text).equals(text)) {
      node.setAccessibleHelp(words);
    }
    text = words;
    popup.made().ifPresent(this::renew);
  }

  private void renew(Tooltip made) {
    made.setText(text);
    install(made);
  }
}
