package dev.servescope.ui.sweep;

import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.knob.Knob;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.sweep.Finding;
import dev.servescope.study.sweep.Remarks;
import dev.servescope.study.sweep.SweepPlan;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.Stale;
import dev.servescope.ui.Views;
import dev.servescope.ui.chart.StudyNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is swept: one or two knobs with their ranges, results, and what to compare with. */
public final class SweepForm extends ScrollPane {
  private static final List<Pattern> PATTERNS =
      List.of(Pattern.SINGLE, Pattern.REPLICATED, Pattern.SHARDED, Pattern.EVENT_DRIVEN);

  private final SweepModel model;
  private boolean filling;
  private List<Finding> told = List.of();

  /** They are kept: new nodes are slow to dress, and news comes several times a second. */
  private final List<FindingText> sentences = new ArrayList<>();

  @FXML ComboBox<Option<Knob>> knob;
  @FXML TextField range;
  @FXML ComboBox<Option<Knob>> secondKnob;
  @FXML TextField secondRange;
  @FXML ComboBox<Option<Measure>> firstMeasure;
  @FXML ComboBox<Option<Measure>> secondMeasure;
  @FXML ComboBox<Option<Measure>> thirdMeasure;
  @FXML ComboBox<Option<Pattern>> against;
  @FXML TextField runs;
  @FXML Label size;
  @FXML Label problem;
  @FXML Label shown;
  @FXML VBox findings;
  @FXML Button run;
  @FXML Button cancel;

  SweepForm(SweepModel model) {
    this.model = model;
    Views.fill(this);
    fillMeasures();
    model.scenario().subscribe(this::fillKnobs);
    model.scenario().subscribe(this::fillPatterns);
    model.choiceProperty().subscribe(this::show);
    model.outcomeProperty().subscribe(this::show);
    model.stateProperty().subscribe(this::lock);
    model.stateProperty().subscribe(this::reveal);
    model.drawingProperty().subscribe(this::show);
    model.staleProperty().subscribe(stale -> Stale.mark(stale, shown, findings));
    listen();
  }

  private void listen() {
    knob.valueProperty().subscribe(this::chooseKnob);
    secondKnob.valueProperty().subscribe(this::chooseSecondKnob);
    range.textProperty().subscribe(this::chooseTexts);
    secondRange.textProperty().subscribe(this::chooseTexts);
    runs.textProperty().subscribe(this::chooseTexts);
    Stream.of(firstMeasure, secondMeasure, thirdMeasure)
        .forEach(box -> box.valueProperty().subscribe(this::chooseMeasures));
    against.valueProperty().subscribe(this::choosePattern);
    run.setOnAction(pressed -> model.run());
    range.setOnAction(entered -> model.run());
    secondRange.setOnAction(entered -> model.run());
    runs.setOnAction(entered -> model.run());
    cancel.setOnAction(pressed -> model.cancel());
  }

  private void fillMeasures() {
    var all =
        Arrays.stream(Measure.values())
            .map(measure -> Option.of(measure, StudyNames.measure(measure)))
            .toList();
    firstMeasure.getItems().setAll(all);
    var orNone = new ArrayList<Option<Measure>>(List.of(Option.none(Messages.of("sweep.none"))));
    orNone.addAll(all);
    secondMeasure.getItems().setAll(orNone);
    thirdMeasure.getItems().setAll(orNone);
  }

  /** Other pools and classes have other knobs. */
  private void fillKnobs(Scenario now) {
    quietly(
        () -> {
          var all =
              model.knobs().stream().map(its -> Option.of(its, StudyNames.knob(its))).toList();
          if (!knob.getItems().equals(all)) {
            knob.getItems().setAll(all);
          }
          show(model.choiceProperty().get());
        });
  }

  /** No knob is varied together with itself. */
  private void fillSecondKnobs(String first) {
    var others = new ArrayList<Option<Knob>>(List.of(Option.none(Messages.of("sweep.none"))));
    knob.getItems().stream()
        .filter(option -> option.value().filter(its -> its.name().equals(first)).isEmpty())
        .forEach(others::add);
    if (!secondKnob.getItems().equals(others)) {
      secondKnob.getItems().setAll(others);
    }
  }

  /** Whatever the scenario is not already. */
  private void fillPatterns(Scenario now) {
    quietly(
        () -> {
          var options =
              new ArrayList<Option<Pattern>>(List.of(Option.none(Messages.of("sweep.none"))));
          PATTERNS.stream()
              .filter(pattern -> pattern != Pattern.of(now.pool()))
              .map(pattern -> Option.of(pattern, SweepTexts.pattern(pattern)))
              .forEach(options::add);
          against.getItems().setAll(options);
          show(model.choiceProperty().get());
        });
  }

  private void quietly(Runnable change) {
    boolean before = filling;
    filling = true;
    change.run();
    filling = before;
  }

  private void show(SweepChoice now) {
    quietly(
        () -> {
          select(knob, Optional.of(now.knob()), Knob::name);
          fillSecondKnobs(now.knob());
          select(secondKnob, now.secondKnob(), Knob::name);
          write(range, now.range());
          write(secondRange, now.secondRange());
          write(runs, now.replications());
          select(firstMeasure, Optional.of(now.measures().getFirst()), any -> any);
          select(secondMeasure, now.measures().stream().skip(1).findFirst(), any -> any);
          select(thirdMeasure, now.measures().stream().skip(2).findFirst(), any -> any);
          select(against, now.against(), any -> any);
          secondRange.setVisible(now.secondKnob().isPresent());
          secondRange.setManaged(now.secondKnob().isPresent());
          against.setDisable(now.secondKnob().isPresent());
        });
  }

  private static <T, K> void select(
      ComboBox<Option<T>> box, Optional<K> wanted, Function<T, K> key) {
    box.getItems().stream()
        .filter(option -> option.value().map(key).equals(wanted))
        .findFirst()
        .ifPresent(box::setValue);
  }

  private static void write(TextField field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }

  private void chooseKnob(Option<Knob> chosen) {
    if (!filling && chosen != null) {
      chosen
          .value()
          .ifPresent(its -> model.choose(choice().withFirstKnob(its.name(), suggested(its))));
    }
  }

  private void chooseSecondKnob(Option<Knob> chosen) {
    if (!filling && chosen != null) {
      model.choose(
          choice()
              .withAgainst(chosen.value().isPresent() ? Optional.empty() : choice().against())
              .withSecondKnob(
                  chosen.value().map(Knob::name), chosen.value().map(this::suggested).orElse("")));
    }
  }

  private String suggested(Knob its) {
    return KnobRange.suggest(its, model.scenario().getValue());
  }

  private void chooseTexts(String any) {
    if (!filling) {
      model.choose(
          choice()
              .withKnob(choice().knob(), range.getText())
              .withSecondKnob(choice().secondKnob(), secondRange.getText())
              .withReplications(runs.getText()));
    }
  }

  private void chooseMeasures(Option<Measure> any) {
    if (!filling) {
      model.choose(
          choice()
              .withMeasures(
                  Stream.of(firstMeasure, secondMeasure, thirdMeasure)
                      .map(ComboBox::getValue)
                      .filter(Objects::nonNull)
                      .flatMap(option -> option.value().stream())
                      .distinct()
                      .toList()));
    }
  }

  private void choosePattern(Option<Pattern> chosen) {
    if (!filling && chosen != null) {
      model.choose(choice().withAgainst(chosen.value()));
    }
  }

  private SweepChoice choice() {
    return model.choiceProperty().get();
  }

  private void show(SweepPlanner.Outcome outcome) {
    switch (outcome) {
      case SweepPlanner.Possible(SweepPlan plan) -> {
        var count =
            Messages.of(
                "sweep.size", plan.size(), plan.replications(), plan.size() * plan.replications());
        size.setText(Sentences.below(count, Remarks.of(plan)));
        problem.setText("");
      }
      case SweepPlanner.Impossible(String why) -> {
        size.setText("");
        problem.setText(why);
      }
    }
    problem.setVisible(!problem.getText().isEmpty());
    problem.setManaged(problem.isVisible());
    size.setManaged(!problem.isVisible());
    lock();
  }

  private void show(@Nullable SweepDrawing drawing) {
    var found = drawing == null ? List.<Finding>of() : drawing.findings();
    if (found.equals(told)) {
      return; // Texts that wrap are slow to lay out, and most news changes none.
    }
    told = found;
    while (sentences.size() < found.size()) {
      sentences.add(new FindingText());
    }
    for (int i = 0; i < found.size(); i++) {
      sentences.get(i).show(found.get(i));
    }
    findings.getChildren().setAll(sentences.subList(0, found.size()));
    shown.setVisible(!found.isEmpty());
    shown.setManaged(!found.isEmpty());
    reveal();
  }

  /** In a low window the findings start below the edge, where nobody looks for them. */
  private void reveal() {
    if (model.stateProperty().get() instanceof SweepState.Whole && shown.isVisible()) {
      Reveal.below(this, findings, run);
    }
  }

  private void lock() {
    boolean working = model.stateProperty().get() instanceof SweepState.Working;
    boolean focused = (working ? run : cancel).isFocused();
    run.setDisable(model.outcomeProperty().get() instanceof SweepPlanner.Impossible);
    run.setVisible(!working);
    run.setManaged(!working);
    cancel.setVisible(working);
    cancel.setManaged(working);
    if (focused) {
      // One takes the place of the other, and the focus with it.
      (working ? cancel : run).requestFocus();
    }
  }
}
