package dev.servescope.ui.gallery;

import dev.servescope.run.gallery.Figure;
import dev.servescope.study.gallery.Finding;
import dev.servescope.study.gallery.Verdict;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.Views;
import dev.servescope.ui.text.FigureText;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One figure: what it is, the textbook's, the simulated one, the verdict, and why. */
final class FigureRow extends VBox {
  @FXML Label what;
  @FXML FontIcon icon;
  @FXML Label verdict;
  @FXML Label book;
  @FXML Label simulated;
  @FXML Label because;

  /** A figure of which nothing is known but what the text says. */
  FigureRow(Figure figure) {
    Views.fill(this);
    what.setText(figure.what());
    book.setText(Sentences.of(FigureText.book(figure.claim())));
    because.setText(figure.because());
    because.setVisible(false);
    because.managedProperty().bind(because.visibleProperty());
    icon.setVisible(false);
  }

  /** Shows what the runs gave. */
  void show(Finding finding) {
    simulated.setText(Sentences.of(FigureText.simulated(finding)));
    verdict.setText(CaseTable.verdict(finding.verdict()));
    because.setVisible(!finding.figure().because().isEmpty());
    icon.setVisible(true);
    icon.setIconLiteral(icon(finding.verdict()));
    Stream.of(Verdict.values())
        .forEach(
            each ->
                pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(key(each)), each == finding.verdict()));
  }

  private static String key(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  /** A shape for each verdict, as colour alone tells too little. */
  private static String icon(Verdict verdict) {
    return switch (verdict) {
      case MET -> "fth-check";
      case DIFFERS -> "fth-shuffle";
      case MISSED -> "fth-x";
      case ADDED -> "fth-plus";
    };
  }
}
