package dev.servescope.ui.lesson;

import dev.servescope.run.gallery.Unit;
import dev.servescope.run.lesson.Condition;
import dev.servescope.run.lesson.Expression;
import dev.servescope.run.lesson.Lesson;
import dev.servescope.run.lesson.Observed;
import dev.servescope.run.lesson.Question;
import dev.servescope.run.lesson.Step;
import dev.servescope.run.lesson.Template;
import dev.servescope.run.lesson.Text;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.text.Numbers;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is said about lessons, with the figures of runs in it. */
final class LessonTexts {
  private LessonTexts() {}

  /** A text in the language of the window, its figures still to be known. */
  static String of(Text text) {
    return of(text, null);
  }

  /**
   * A text in the language of the window, with the figures of a run; dashes while it is not known.
   */
  static String of(Text text, @Nullable Observed observed) {
    return Template.of(text.in(Messages.of("lesson.language")))
        .fill(figure -> observed == null ? Numbers.NONE : figure(figure, observed));
  }

  /** The same for whoever has not answered yet: of figures only those of the baseline are told. */
  static String before(Text text, @Nullable Observed observed) {
    return Template.of(text.in(Messages.of("lesson.language")))
        .fill(
            figure ->
                observed == null || figure.parts().anyMatch(LessonTexts::tells)
                    ? Numbers.NONE
                    : figure(figure, observed));
  }

  /** Whether it is read off the run in the window, and so changes with it. */
  static boolean tells(Expression part) {
    return switch (part) {
      case Expression.Reading reading -> !reading.ofBaseline();
      case Expression.GroupReading reading -> !reading.ofBaseline();
      default -> false;
    };
  }

  /** A figure with its unit. */
  static String figure(Expression figure, Observed observed) {
    return amount(figure.value(observed), figure.unit());
  }

  /** A number with its unit. */
  static String amount(double value, Unit unit) {
    return switch (unit) {
      case SECONDS, MINUTES, HOURS -> Numbers.duration(value);
      case SHARE -> Numbers.percent(value);
      case COUNT -> whole(value);
      case TIMES -> Numbers.brief(value);
      case PER_HOUR -> Numbers.count(value) + "/h";
      case PER_DAY -> Numbers.count(value) + "/d";
      case DOLLARS -> Numbers.dollars(value);
      case DOLLARS_PER_HOUR -> Numbers.dollars(value) + "/h";
      case DOLLARS_PER_MONTH -> Sentences.of(Numbers.dollars(value) + "/month");
      case DOLLARS_PER_YEAR -> Sentences.of(Numbers.dollars(value) + "/year");
    };
  }

  /** A number of things to the last one: a lesson counts what is missing from ten thousand. */
  private static String whole(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e6
        ? String.format(Locale.ROOT, "%,.0f", value)
        : Numbers.count(value);
  }

  /** How long a lesson takes and how much it asks. */
  static String effort(Lesson lesson) {
    var level = lesson.level().name().toLowerCase(Locale.ROOT);
    return Messages.of("lesson.effort", lesson.minutes(), Messages.of("lesson.level." + level));
  }

  /** What a goal asks for, in its own words or in those of its check. */
  static String goal(Step.Goal goal, @Nullable Observed observed) {
    return goal.text().isEmpty()
        ? listed(goal.check(), LessonTexts::wanted, "lesson.and")
        : of(goal.text(), observed);
  }

  private static String wanted(Condition.Comparison one) {
    return Messages.of("lesson.wanted", FigureNames.of(one.left()), bound(one, null));
  }

  /** All of a condition in a row, of which only the first begins like a sentence. */
  private static String listed(
      Condition check, Function<Condition.Comparison, String> words, String joint) {
    return IntStream.range(0, check.all().size())
        .mapToObj(
            i -> {
              var one = words.apply(check.all().get(i));
              return i == 0 ? one : Messages.within(one);
            })
        .collect(Collectors.joining(Messages.of(joint)));
  }

  /** What the right side is, or what it is made of while that is not known. */
  private static String bound(Condition.Comparison one, @Nullable Observed observed) {
    var sign = Messages.of("lesson.sign." + Messages.key(one.sign()));
    if (one.right() instanceof Expression.Constant(double number, Unit _)) {
      return Messages.of("lesson.bound", sign, amount(number, one.unit()));
    }
    var right =
        observed == null
            ? Messages.within(FigureNames.of(one.right()))
            : amount(one.right().value(observed), one.unit());
    return Messages.of("lesson.bound", sign, right);
  }

  /** How the run stands to a goal: each figure of it, and what it is to be. */
  static String standing(Condition check, Observed observed) {
    return listed(check, one -> standing(one, observed), "lesson.semicolon");
  }

  private static String standing(Condition.Comparison one, Observed observed) {
    return Messages.of(
        "lesson.standing",
        FigureNames.of(one.left()),
        figure(one.left(), observed),
        bound(one, observed));
  }

  /** What is said to an answer; empty while there is none. */
  static String feedback(Question question, Reply reply) {
    return switch (reply) {
      case Reply.Waiting _ -> "";
      case Reply.Chosen(int choice, boolean right, var by) ->
          because(question, choice, by) + (right ? "" : rightChoice(question, by));
      case Reply.Guessed(double _, boolean _, var by) -> answer(question, by);
      case Reply.Shown(var by) -> answer(question, by);
    };
  }

  private static String because(Question question, int choice, Observed by) {
    return question instanceof Question.Choices its
        ? of(its.choices().get(choice).because(), by)
        : "";
  }

  /** Somebody who chose wrongly reads which one the run says is right. */
  private static String rightChoice(Question question, Observed by) {
    int right = right(question, by);
    return right < 0
        ? ""
        : "\n\n" + Messages.of("lesson.instead", letter(right), because(question, right, by));
  }

  private static String answer(Question question, Observed by) {
    return switch (question) {
      case Question.Choices its -> {
        int right = right(its, by);
        yield right < 0 ? "" : Messages.of("lesson.it-is", letter(right), because(its, right, by));
      }
      case Question.Guess its ->
          Messages.of("lesson.it-was", figure(its.value(), by), of(its.because(), by)).strip();
    };
  }

  /** The choice that is right by a run, 0 for the first; -1 where none is. */
  static int right(Question question, Observed by) {
    return question instanceof Question.Choices its
        ? IntStream.range(0, its.choices().size())
            .filter(i -> its.choices().get(i).right().holds(by))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /** A for the first choice. */
  static String letter(int choice) {
    return String.valueOf((char) ('A' + choice));
  }
}
