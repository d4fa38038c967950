package dev.servescope.storage.json;

import dev.servescope.run.lesson.Condition;
import dev.servescope.run.lesson.Expression;
import dev.servescope.run.lesson.Question;
import dev.servescope.run.lesson.Step;
import dev.servescope.run.lesson.Text;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a step of a lesson asks, and what it wants to be reached. */
final class QuestionJson {
  private static final List<String> CHOICES = List.of("ask", "choices");
  private static final List<String> GUESS = List.of("ask", "value", "within", "because");
  private static final List<String> CHOICE = List.of("text", "right", "because");
  private static final String CONDITION = "a condition such as \"p95 < 2 s\"";

  private QuestionJson() {}

  static Question read(Place place) {
    var open = Fields.open(place);
    return open.has("value") ? guess(place) : choices(place);
  }

  private static Question choices(Place place) {
    var fields = Fields.of(place, CHOICES, List.of());
    return place.make(
        () ->
            new Question.Choices(
                TextJson.READER.read(fields.at("ask")),
                fields.at("choices").items("a list of choices").stream()
                    .map(QuestionJson::choice)
                    .toList()));
  }

  private static Question.Choice choice(Place place) {
    var fields = Fields.of(place, CHOICE, List.of());
    return place.make(
        () ->
            new Question.Choice(
                TextJson.READER.read(fields.at("text")),
                parsed(fields.at("right"), CONDITION, Condition::parse),
                TextJson.READER.read(fields.at("because"))));
  }

  private static Question guess(Place place) {
    var fields = Fields.of(place, GUESS, List.of());
    return place.make(
        () ->
            new Question.Guess(
                TextJson.READER.read(fields.at("ask")),
                parsed(fields.at("value"), "a figure such as \"p95\"", Expression::parse),
                fields.or("within", 0.1, QuestionJson::share),
                fields.or("because", Text.NONE, TextJson.READER::read)));
  }

  private static double share(Place place) {
    return AmountJson.CODEC.read(place).value();
  }

  /** A check alone, or with the goal in words. */
  static Step.Goal goal(Place place) {
    if (place.node().isString()) {
      return new Step.Goal(parsed(place, CONDITION, Condition::parse), Text.NONE);
    }
    var fields = Fields.of(place, List.of("check", "text"), List.of());
    Supplier<Step.Goal> made =
        () ->
            new Step.Goal(
                parsed(fields.at("check"), CONDITION, Condition::parse),
                fields.or("text", Text.NONE, TextJson.READER::read));
    return place.make(made);
  }

  private static <T> T parsed(Place place, String allowed, Function<String, T> parser) {
    var text = place.text(allowed);
    return place.makeWhole(() -> parser.apply(text));
  }
}
