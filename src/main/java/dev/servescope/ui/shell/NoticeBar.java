package dev.servescope.ui.shell;

import dev.servescope.ui.Late;
import dev.servescope.ui.Views;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Shows a message over the charts, without waiting for an answer. */
public final class NoticeBar extends VBox {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  @FXML Label text;
  @FXML Button offer;
  @FXML ToggleButton more;
  @FXML TextArea details;
  @FXML Button close;
  private final Late<NoticeBar> contents = new Late<>(this::load);
  private final PauseTransition reading = new PauseTransition(Duration.seconds(6));

  /** A bar, to be connected. */
  public NoticeBar() {
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  private NoticeBar load() {
    Views.fill(this);
    offer.managedProperty().bind(offer.visibleProperty());
    more.managedProperty().bind(more.visibleProperty());
    details.visibleProperty().bind(more.selectedProperty());
    details.managedProperty().bind(details.visibleProperty());
    return this;
  }

  /** Shows a model's messages. */
  public void connect(WindowModel model) {
    reading.setOnFinished(over -> model.notices().dismiss());
    model.notices().shownProperty().subscribe(notice -> show(notice, model));
  }

  private void show(@Nullable Notice notice, WindowModel model) {
    reading.stop();
    setVisible(notice != null);
    if (notice != null) {
      contents.get().write(notice, model);
    }
  }

  private void write(Notice notice, WindowModel model) {
    close.setOnAction(pressed -> model.notices().dismiss());
    more.setSelected(false);
    text.setText(notice.text());
    pseudoClassStateChanged(BAD, notice.bad());
    details.setText(String.join("\n", notice.details()));
    more.setVisible(!notice.details().isEmpty());
    showOffer(notice.offer(), model);
    if (notice.passes()) {
      reading.playFromStart();
    }
  }

  private void showOffer(Notice.@Nullable Offer made, WindowModel model) {
    offer.setVisible(made != null);
    if (made != null) {
      offer.setText(made.label());
      offer.setOnAction(
          pressed -> {
            model.notices().dismiss();
            made.action().run();
          });
    }
  }
}
