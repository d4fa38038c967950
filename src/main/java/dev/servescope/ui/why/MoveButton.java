package dev.servescope.ui.why;

import dev.servescope.study.why.Advice;
import dev.servescope.study.why.Measured;
import dev.servescope.ui.Tip;
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
    var title = new Label(MoveTexts.title(measured.move()));
    title.getStyleClass().add("move-title");
    var effect = new Label(MoveTexts.effect(measured, found.goal()));
    effect.getStyleClass().add("move-effect");
    setGraphic(new VBox(title, effect));
    setAccessibleText(title.getText() + ": " + effect.getText());
    Tip.setLongText(this, MoveTexts.details(measured, found.replications()));
    setOnAction(pressed -> apply.run());
  }
}
