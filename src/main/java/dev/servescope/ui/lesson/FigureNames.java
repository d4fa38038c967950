package dev.servescope.ui.lesson;

import dev.servescope.run.lesson.Expression;
import dev.servescope.run.lesson.Expression.Both;
import dev.servescope.run.lesson.Expression.Both.Operation;
import dev.servescope.ui.Messages;

/** What the figures of lessons are called in the window, begun like a sentence. */
final class FigureNames {
  private FigureNames() {}

  /** The words for a figure, whose name in a lesson is short and always English. */
  static String of(Expression figure) {
    return switch (figure) {
      case Expression.Constant(double number, var unit) -> LessonTexts.amount(number, unit);
      case Expression.Reading(var gauge, boolean ofBaseline) ->
          whose(Messages.of("lesson.gauge." + gauge.key()), ofBaseline);
      case Expression.GroupReading(var gauge, String group, boolean ofBaseline) ->
          whose(Messages.of("lesson.group." + gauge.key(), group), ofBaseline);
      case Both both -> sides(both);
    };
  }

  private static String whose(String name, boolean ofBaseline) {
    return ofBaseline ? Messages.of("lesson.of-baseline", name) : name;
  }

  private static String sides(Both both) {
    var left = bracketed(both.left(), both.operation(), false);
    boolean turns = both.operation() == Operation.MINUS || both.operation() == Operation.OVER;
    var right = bracketed(both.right(), both.operation(), turns);
    return left + sign(both.operation()) + Messages.within(right);
  }

  /** A side in brackets where it would else be read otherwise. */
  private static String bracketed(Expression side, Operation around, boolean turns) {
    boolean apart =
        side instanceof Both inner
            && ((binds(around) && !binds(inner.operation()))
                || (turns && binds(around) == binds(inner.operation())));
    return apart ? "(" + Messages.within(of(side)) + ")" : of(side);
  }

  private static boolean binds(Operation operation) {
    return operation == Operation.TIMES || operation == Operation.OVER;
  }

  private static String sign(Operation operation) {
    return switch (operation) {
      case PLUS -> " + ";
      case MINUS -> " \u2212 ";
      case TIMES -> " \u00d7 ";
      case OVER -> " / ";
    };
  }
}
