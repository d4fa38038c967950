package dev.servescope.ui.find;

import dev.servescope.study.sweep.Remarks;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.Tip;
import dev.servescope.ui.Views;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is asked: targets, and the knobs that may move. */
final class FindForm extends ScrollPane {
  private final FindModel model;
  @FXML VBox wishes;
  @FXML VBox varied;
  @FXML Button run;
  @FXML Button stop;
  @FXML Label size;
  @FXML Label problem;
  @FXML Button guide;

  FindForm(FindModel model) {
    this.model = model;
    Views.fill(this);
    for (var wish : Wish.values()) {
      wishes.getChildren().add(row(wish));
    }
    for (int place = 0; place < Vary.MOST; place++) {
      varied.getChildren().add(new VaryRow(model, place));
    }
    model.readingProperty().subscribe(this::show);
    model.stateProperty().subscribe(this::show);
    run.setOnAction(pressed -> model.find());
    stop.setOnAction(pressed -> model.stop());
    guide.setOnAction(pressed -> model.guide());
  }

  private HBox row(Wish wish) {
    var label = new Label(Messages.of("find.wish." + wish.key()));
    label.getStyleClass().add("knob-label");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var field = new TextField();
    field.setId("find-" + wish.key());
    field.getStyleClass().add("knob-field");
    field.setPromptText(Messages.of("find.wish.none"));
    field.setAccessibleText(label.getText());
    Tip.setText(field, Messages.of("find.wish." + wish.key() + ".tip"));
    field.textProperty().subscribe((before, text) -> take(wish, text));
    field.setOnAction(entered -> model.find());
    model.questionProperty().subscribe(now -> write(field, now.wish(wish)));
    var row = new HBox(label, gap, field);
    row.getStyleClass().add("knob-row");
    return row;
  }

  private void take(Wish wish, String text) {
    var now = model.questionProperty().get();
    if (!now.wish(wish).equals(text)) {
      model.ask(now.with(wish, text));
    }
  }

  static void write(TextField field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }

  private void show(Question.Reading reading) {
    switch (reading) {
      case Question.Reading.Possible(var ranges, var candidates, _) -> {
        var count = Messages.of("find.size", candidates.all().size());
        size.setText(Sentences.below(count, Remarks.of(model.scenario().getValue(), ranges)));
        problem.setText("");
      }
      case Question.Reading.Impossible(var why) -> {
        size.setText("");
        problem.setText(why);
      }
    }
    problem.setVisible(!problem.getText().isEmpty());
    problem.setManaged(problem.isVisible());
    size.setVisible(!problem.isVisible());
    size.setManaged(size.isVisible());
    run.setDisable(problem.isVisible());
  }

  private void show(FindState state) {
    boolean working = state.isWorking();
    boolean focused = (working ? run : stop).isFocused() || (working && guide.isFocused());
    run.setVisible(!working);
    run.setManaged(!working);
    stop.setVisible(working);
    stop.setManaged(working);
    if (focused) {
      // One takes the place of the other, and the focus with it: else it would go to the guide.
      (working ? stop : run).requestFocus();
    }
    guide.setDisable(working);
  }
}
