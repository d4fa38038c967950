package dev.servescope.ui.why;

import dev.servescope.study.why.Advice;
import dev.servescope.study.why.Measured;
import dev.servescope.ui.Tip;
import dev.servescope.ui.text.Lines;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A move: what is changed, what comes of it, and a press that does it. */
final class MoveButton extends Button {
  MoveButton(int place, Measured measured, Advice.Found found, Runnable apply) {
    setId("move-" + place);
    getStyleClass().add("move");
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    var title = MoveTexts.title(measured.move());
    var effect = MoveTexts.effect(measured, found.goal());
    var lines = new VBox(line(title, "move-title"), line(effect, "move-effect"));
    // Without a width of their own the lines would be cut rather than go on below.
    lines
        .prefWidthProperty()
        .bind(Bindings.createDoubleBinding(this::room, widthProperty(), insetsProperty()));
    lines.setAlignment(Pos.CENTER_LEFT);
    setGraphic(lines);
    setAccessibleText(title + ": " + effect);
    Tip.setLongText(this, MoveTexts.details(measured, found.replications()));
    setOnAction(pressed -> apply.run());
  }

  private double room() {
    return Math.max(0, getWidth() - getInsets().getLeft() - getInsets().getRight());
  }

  private static Label line(String text, String style) {
    var line = new Label(Lines.kept(text));
    line.getStyleClass().add(style);
    line.setWrapText(true);
    return line;
  }
}
