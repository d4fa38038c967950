package dev.servescope.ui.gallery;

import dev.servescope.run.gallery.Case;
import dev.servescope.run.gallery.Topic;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import dev.servescope.ui.theme.Palette;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** The cards of all cases, a field to search them and a button for each topic. */
public final class GalleryView extends VBox {
  private final GalleryModel model;
  private final ToggleGroup chosen = new ToggleGroup();
  private List<CaseCard> all = List.of();
  private @Nullable ObservableValue<Palette> palette;
  @FXML TextField search;
  @FXML Label count;
  @FXML FlowPane topics;
  @FXML ScrollPane scroll;
  @FXML CardGrid cards;
  @FXML VBox empty;
  @FXML Label nothing;
  @FXML Button showAll;

  /** Shows a gallery. */
  public GalleryView(GalleryModel model) {
    this.model = model;
    Views.fill(this);
    search.textProperty().subscribe(model::search);
    cards.emProperty().bind(search.fontProperty().map(Font::getSize));
    showAll.setOnAction(pressed -> forgetSearch());
    topics.getChildren().setAll(Stream.of(Topic.values()).map(this::button).toList());
    chosen.selectedToggleProperty().subscribe(this::choose);
    empty.managedProperty().bind(empty.visibleProperty());
    scroll.managedProperty().bind(scroll.visibleProperty());
    model.casesProperty().subscribe(this::fill);
    model.filterProperty().subscribe(this::show);
  }

  private ToggleButton button(Topic topic) {
    var button = new ToggleButton(CaseFilter.name(topic));
    button.setId("topic-" + Messages.key(topic));
    button.setUserData(topic);
    button.setToggleGroup(chosen);
    return button;
  }

  private void choose() {
    var toggle = chosen.getSelectedToggle();
    model.choose(toggle == null ? null : (Topic) toggle.getUserData());
  }

  private void forgetSearch() {
    search.clear();
    chosen.selectToggle(null);
    search.requestFocus();
  }

  private void fill(@Nullable List<Case> cases) {
    all = Objects.requireNonNullElse(cases, List.<Case>of()).stream().map(this::card).toList();
    show();
  }

  private CaseCard card(Case its) {
    var card = new CaseCard(its, model);
    if (palette != null) {
      card.dress(palette);
    }
    return card;
  }

  private void show() {
    var filter = model.filterProperty().get();
    var shown = all.stream().filter(card -> filter.accepts(card.its())).toList();
    cards.getChildren().setAll(shown);
    scroll.setVvalue(0);
    scroll.setVisible(!shown.isEmpty());
    empty.setVisible(shown.isEmpty());
    boolean read = model.casesProperty().get() != null;
    showAll.setVisible(read);
    nothing.setText(Messages.of(read ? "gallery.nothing" : "gallery.reading"));
    count.setText(
        shown.size() == all.size()
            ? Messages.of("gallery.count", all.size())
            : Messages.of("gallery.count.some", shown.size(), all.size()));
    count.setVisible(read);
  }

  /** Draws the pictures in a palette. */
  public void dress(ObservableValue<Palette> colours) {
    palette = colours;
    all.forEach(card -> card.dress(colours));
  }
}
