package dev.servescope.ui.find;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.find.Answer;
import dev.servescope.study.find.Search;
import dev.servescope.study.find.Standing;
import dev.servescope.study.guide.Guide;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Stale;
import dev.servescope.ui.Views;
import dev.servescope.ui.export.Album;
import dev.servescope.ui.export.Sheet;
import dev.servescope.ui.plot.ChartKey;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.PlotView;
import dev.servescope.ui.table.ChartTable;
import dev.servescope.ui.text.Lines;
import dev.servescope.ui.theme.Palette;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What came of a question: the candidates as dots, the answer, or the patterns beside each other.
 */
final class FindResults extends VBox {
  private final FindModel model;
  private String told = "";
  @FXML Label status;
  @FXML Label empty;
  @FXML StackPane chart;
  @FXML PlotView plot;
  @FXML Label hint;
  @FXML GuideTable guide;
  @FXML VBox answer;
  @FXML Label title;
  @FXML Button open;
  @FXML Label story;

  FindResults(FindModel model) {
    this.model = model;
    Views.fill(this);
    guide.onOpen(model::open);
    plot.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    plot.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    ChartTable.installWithMenu(plot);
    model.stateProperty().subscribe(this::show);
    model.staleProperty().subscribe(this::mark);
    model.scenario().subscribe(this::mark);
  }

  void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    plot.paletteProperty().bind(palette);
    plot.textSizeProperty().bind(textSize);
  }

  private void show(FindState state) {
    switch (state) {
      case FindState.Idle idle -> blank(Messages.of("find.empty"));
      case FindState.Searching(var search) -> draw(Optional.empty(), search);
      case FindState.Stopped(var search) -> draw(Optional.of(Messages.of("find.stopped")), search);
      case FindState.Answered(var its) -> draw(its);
      case FindState.Guiding(var soFar) -> {
        blank(Messages.of("guide.working", soFar.map(its -> its.rows().size()).orElse(0)));
        soFar.ifPresent(this::show);
      }
      case FindState.GuideStopped(var some) -> show(some);
      case FindState.Guided(var whole) -> show(whole);
      case FindState.Failed(var why) -> blank(why);
    }
    mark();
  }

  private void show(Guide some) {
    blank("");
    var advice = GuideTexts.advice(some, model.stateProperty().get().isWorking());
    see(guide, () -> guide.show(some, advice));
  }

  /** How it stands, and whether it is of another scenario or question; that is dimmed. */
  private void mark() {
    boolean stale = model.staleProperty().get();
    Stale.mark(stale, chart, guide, answer);
    hint.setText(
        (undecided() + " " + Messages.of(stale ? "find.hint.stale" : "find.hint")).strip());
    status.setText((told + " " + model.staleness()).strip());
    status.setVisible(!status.getText().isEmpty());
    status.setManaged(status.isVisible());
  }

  private String undecided() {
    boolean goesOn = model.stateProperty().get().isWorking();
    return search().map(its -> FindTexts.undecided(its, goesOn)).orElse("");
  }

  private void blank(String sentence) {
    told = "";
    hide(chart, hint, guide, answer);
    see(empty, () -> empty.setText(sentence));
  }

  private static void hide(Node... nodes) {
    for (var node : nodes) {
      node.setVisible(false);
      node.setManaged(false);
    }
  }

  private void see(Node node, Runnable fill) {
    if (node == guide) {
      hide(empty);
    }
    fill.run();
    node.setVisible(true);
    node.setManaged(true);
  }

  private void draw(Optional<String> instead, Optional<Search> search) {
    blank(instead.orElse(Messages.of("find.starting")));
    search.ifPresent(
        its -> {
          hide(empty);
          told = instead.orElse(FindTexts.progress(its));
          see(chart, () -> plot.figureProperty().set(new FindChart(its).figure()));
          see(hint, () -> {});
        });
  }

  private void draw(Answer its) {
    draw(Optional.of(FindTexts.progress(its.search())), Optional.of(its.search()));
    see(answer, () -> tell(its));
  }

  /** The candidates as dots, with the one that was chosen. */
  Optional<Album> album(Scenario asked) {
    return search().map(its -> album(asked, its));
  }

  private static Album album(Scenario asked, Search its) {
    var chosen =
        its.standings().stream()
            .filter(standing -> standing.state() == Standing.State.CHOSEN)
            .map(standing -> standing.candidate().scenario())
            .findFirst();
    var dots = Sheet.chart("candidates", chosen.orElse(asked), new FindChart(its).figure());
    return new Album(asked.name(), List.of(dots));
  }

  /** Enter opens the candidate whose dot the cursor is at. */
  private void press(KeyEvent event) {
    if (ChartKey.OPEN.matches(event) && plot.spotAtCursor().isPresent()) {
      event.consume();
      plot.spotAtCursor().ifPresent(this::open);
    }
  }

  /** So does a click on the dot. */
  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 1
        && event.isStillSincePress()) {
      plot.spotAt(event.getX(), event.getY()).ifPresent(this::open);
    }
  }

  private void open(Mark.Spot spot) {
    search()
        .flatMap(its -> new FindChart(its).at(spot))
        .ifPresent(found -> model.open(found.candidate().scenario()));
  }

  private Optional<Search> search() {
    return switch (model.stateProperty().get()) {
      case FindState.Searching(var search) -> search;
      case FindState.Stopped(var search) -> search;
      case FindState.Answered(var its) -> Optional.of(its.search());
      case FindState.Idle _,
          FindState.Guiding _,
          FindState.GuideStopped _,
          FindState.Guided _,
          FindState.Failed _ ->
          Optional.empty();
    };
  }

  private void tell(Answer its) {
    title.setText(FindTexts.title(its));
    story.setText(Lines.kept(FindTexts.story(its)));
    Standing best = its.best();
    open.setText(Messages.of(its instanceof Answer.Found ? "find.open" : "find.open.nearest"));
    open.setOnAction(pressed -> model.open(best.candidate().scenario()));
  }
}
