package dev.servescope.ui.find;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.knob.Knobs;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import dev.servescope.ui.chart.StudyNames;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One knob that may move, and its values. */
final class VaryRow extends HBox {
  private final FindModel model;
  private final int place;
  private final ComboBox<Named> knob = new ComboBox<>();
  private final TextField values = new TextField();
  private boolean filling;

  /** A knob under the name that people read; the empty one is none. */
  private record Named(String knob, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  VaryRow(FindModel model, int place) {
    this.model = model;
    this.place = place;
    getStyleClass().add("find-vary");
    knob.setId("find-knob-" + (place + 1));
    knob.getStyleClass().add("choice-box");
    knob.setAccessibleText(Messages.of("find.vary"));
    values.setId("find-values-" + (place + 1));
    values.getStyleClass().add("knob-field");
    values.setAccessibleText(Messages.of("find.values"));
    Tip.setText(values, Messages.of("find.values.tip"));
    HBox.setHgrow(values, Priority.ALWAYS);
    getChildren().setAll(knob, values);
    model.scenario().subscribe(this::fill);
    model.questionProperty().subscribe(this::show);
    knob.valueProperty().subscribe((before, chosen) -> choose(chosen));
    values.textProperty().subscribe((before, text) -> write(text));
    values.setOnAction(entered -> model.find());
  }

  private Vary now() {
    return model.questionProperty().get().varied().get(place);
  }

  /** Other scenarios have other knobs. */
  private void fill(Scenario scenario) {
    var all = new ArrayList<>(List.of(new Named("", Messages.of("find.vary.none"))));
    Knobs.of(scenario).forEach(its -> all.add(new Named(its.name(), StudyNames.knob(its))));
    if (!knob.getItems().equals(all)) {
      filling = true;
      knob.getItems().setAll(all);
      filling = false;
      show(model.questionProperty().get());
    }
  }

  private void show(Question question) {
    filling = true;
    var vary = question.varied().get(place);
    knob.getItems().stream()
        .filter(named -> named.knob().equals(vary.knob()))
        .findFirst()
        .ifPresent(knob::setValue);
    FindForm.write(values, vary.values());
    values.setDisable(vary.isNothing());
    filling = false;
  }

  private void choose(Named chosen) {
    if (!filling && chosen != null && !chosen.knob().equals(now().knob())) {
      take(
          chosen.knob().isEmpty()
              ? Vary.NOTHING
              : Vary.suggested(chosen.knob(), model.scenario().getValue()));
    }
  }

  private void write(String text) {
    if (!filling && !text.equals(now().values())) {
      take(new Vary(now().knob(), text));
    }
  }

  private void take(Vary vary) {
    model.ask(model.questionProperty().get().with(place, vary));
  }
}
