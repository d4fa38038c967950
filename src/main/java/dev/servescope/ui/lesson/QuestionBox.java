package dev.servescope.ui.lesson;

import dev.servescope.run.lesson.Markdown;
import dev.servescope.run.lesson.Question;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.Views;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The question of a step: what is asked, where one answers, and what is said to the answer. */
public final class QuestionBox extends VBox {
  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private @Nullable LessonModel model;
  @FXML MarkdownView ask;
  @FXML VBox choices;
  @FXML HBox guess;
  @FXML TextField number;
  @FXML Button check;
  @FXML Label refused;
  @FXML Button show;
  @FXML VBox feedback;
  @FXML FontIcon icon;
  @FXML Label verdict;
  @FXML MarkdownView because;

  /** An empty box, to be connected. */
  public QuestionBox() {
    Views.fill(this);
    for (var part : List.of(choices, guess, feedback, refused, show)) {
      part.managedProperty().bind(part.visibleProperty());
    }
    refused.visibleProperty().bind(refused.textProperty().isNotEmpty());
  }

  void connect(LessonModel its) {
    model = its;
    check.setOnAction(pressed -> guess(its));
    number.setOnAction(entered -> guess(its));
    show.setOnAction(pressed -> its.reveal());
    its.openProperty().subscribe(this::ask);
    its.replyProperty().subscribe(this::tell);
    its.observedProperty().subscribe(now -> setDisable(now == null));
    its.observedProperty().subscribe(() -> askAgain(its));
  }

  /** The question may speak of figures of the baseline, which come with it. */
  private void askAgain(LessonModel its) {
    var now = its.openProperty().get();
    if (now != null) {
      now.step()
          .question()
          .ifPresent(
              asked -> ask.show(LessonTexts.before(asked.ask(), its.observedProperty().get())));
    }
  }

  private void guess(LessonModel its) {
    try {
      refused.setText("");
      its.guess(number.getText());
    } catch (InvalidValueException wrong) {
      refused.setText(Messages.of("lesson.refused", Sentences.of(wrong.allowed())));
    }
  }

  private void ask(@Nullable OpenStep now) {
    var asked = now == null ? null : now.step().question().orElse(null);
    setVisible(asked != null);
    if (asked == null) {
      return;
    }
    guess.setVisible(asked instanceof Question.Guess);
    choices.setVisible(asked instanceof Question.Choices);
    number.clear();
    refused.setText("");
    if (asked instanceof Question.Choices its) {
      choices
          .getChildren()
          .setAll(
              IntStream.range(0, its.choices().size())
                  .mapToObj(i -> choice(i, its.choices().get(i)))
                  .toList());
    }
    tell(new Reply.Waiting());
    if (model != null) {
      askAgain(model);
    }
  }

  private Button choice(int index, Question.Choice its) {
    var letter = new Label(LessonTexts.letter(index));
    letter.getStyleClass().add("lesson-letter");
    letter.setMinWidth(USE_PREF_SIZE);
    var button = new Button(Markdown.plain(LessonTexts.of(its.text())), letter);
    button.setId("lesson-choice-" + (index + 1));
    button.getStyleClass().setAll("lesson-choice");
    button.setWrapText(true);
    button.setMnemonicParsing(false);
    button.setMinHeight(USE_PREF_SIZE);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(letter.getText() + ": " + button.getText());
    button.setOnAction(
        pressed -> {
          if (model != null) {
            model.choose(index);
          }
        });
    return button;
  }

  private void tell(Reply reply) {
    var open = model == null ? null : model.openProperty().get();
    var asked = open == null ? null : open.step().question().orElse(null);
    if (asked == null) {
      return;
    }
    feedback.setVisible(reply.isKnown());
    show.setVisible(!reply.isKnown());
    because.show(LessonTexts.feedback(asked, reply));
    boolean right = reply.isRight();
    boolean wrong = reply.isWrong();
    feedback.pseudoClassStateChanged(RIGHT, right);
    feedback.pseudoClassStateChanged(WRONG, wrong);
    icon.setIconLiteral(right ? "fth-check" : wrong ? "fth-x" : "fth-info");
    var key = right ? "lesson.right" : wrong ? "lesson.wrong" : "lesson.shown";
    verdict.setText(Messages.of(key));
    markChoices(asked, reply);
  }

  private void markChoices(Question asked, Reply reply) {
    int known = reply.judgedBy().map(by -> LessonTexts.right(asked, by)).orElse(-1);
    for (int i = 0; i < choices.getChildren().size(); i++) {
      var node = choices.getChildren().get(i);
      boolean right = i == known;
      boolean chosen = reply instanceof Reply.Chosen its && its.choice() == i;
      node.pseudoClassStateChanged(RIGHT, right);
      node.pseudoClassStateChanged(WRONG, chosen && !right);
    }
  }
}
