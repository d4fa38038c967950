package dev.servescope.ui.compare;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What can be done with a comparison as a whole, and how far it is. */
final class CompareBar extends HBox {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private final CompareModel model;
  private final Label status = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Button cancel = button("cancel");
  private final Button again = button("again");

  /**
   * A bar over a model.
   *
   * @param addCurrent adds the scenario of Explore
   * @param patterns shows it in five patterns
   */
  CompareBar(CompareModel model, Runnable addCurrent, Runnable patterns) {
    this.model = model;
    setId("compare-bar");
    getStyleClass().add("compare-bar");
    setAlignment(Pos.CENTER_LEFT);
    status.setId("compare-status");
    status.getStyleClass().add("compare-status");
    status.setMinWidth(0);
    status.setMaxWidth(Double.MAX_VALUE);
    status.setWrapText(true);
    HBox.setHgrow(status, Priority.ALWAYS);
    progress.setId("compare-progress");
    cancel.setOnAction(pressed -> model.cancel());
    again.setOnAction(pressed -> model.again());
    getChildren()
        .setAll(
            tipped("add-current", addCurrent),
            tipped("patterns", patterns),
            status,
            progress,
            cancel,
            again);
    model.stateProperty().subscribe(this::show);
    model.rowsProperty().subscribe(rows -> show(model.stateProperty().get()));
  }

  /** A button with its words and its tip. */
  static Button tipped(String key, Runnable does) {
    var button = button(key);
    Tip.setText(button, Messages.of("compare." + key + ".tip"));
    button.setOnAction(pressed -> does.run());
    return button;
  }

  private static Button button(String key) {
    var button = new Button(Messages.of("compare." + key));
    button.setId("compare-" + key);
    button.getStyleClass().add("bar-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void show(CompareState state) {
    boolean working = state instanceof CompareState.Working;
    visible(progress, working);
    visible(cancel, working);
    visible(again, state instanceof CompareState.Cancelled || state instanceof CompareState.Failed);
    status.pseudoClassStateChanged(BAD, state instanceof CompareState.Failed);
    if (state instanceof CompareState.Working(int done, int all)) {
      progress.setProgress((double) done / all);
    }
    status.setText(text(state));
  }

  private String text(CompareState state) {
    return switch (state) {
      case CompareState.Idle idle -> "";
      case CompareState.Working(int done, int all) -> Messages.of("compare.working", done, all);
      case CompareState.Whole(int replications) ->
          model.rowsProperty().get().size() < 2
              ? Messages.of("compare.one")
              : Messages.of("compare.whole", replications);
      case CompareState.Cancelled(int done, int all) -> Messages.of("compare.cancelled", done, all);
      case CompareState.Failed(var reason) -> reason;
    };
  }

  private static void visible(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
