package dev.servescope.ui.sweep;

import dev.servescope.study.sweep.Finding;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.text.Lines;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One thing that the charts show, in words. */
final class FindingText extends VBox {
  private final Label title = new Label();
  private final Label text = new Label();

  FindingText() {
    title.getStyleClass().add("finding-title");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("finding");
    getChildren().setAll(title, text);
  }

  void show(Finding finding) {
    title.setText(SweepTexts.title(finding));
    text.setText(Lines.kept(Sentences.of(finding.sentence())));
  }
}
