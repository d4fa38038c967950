package dev.servescope.run.lesson;

import dev.servescope.run.gallery.Unit;
import dev.servescope.run.lesson.Condition.Comparison;
import dev.servescope.run.lesson.Condition.Sign;
import dev.servescope.run.lesson.Expression.Both;
import dev.servescope.run.lesson.Expression.Both.Operation;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Reads conditions by recursive descent: comparisons joined by {@code and}; sums of products of
 * numbers, figures and brackets on either side. A minus needs a blank before it, as names have
 * hyphens.
 */
final class Parser {
  private static final Pattern NAME = Pattern.compile("(baseline\\.)?([a-z][a-z0-9-]*)");
  private static final Pattern GROUP = Pattern.compile("\\(([^()]{1,40})\\)");
  private static final Pattern SIGN = Pattern.compile("<=|>=|<|>|==?");
  private static final Pattern AND = Pattern.compile("and\\b");
  private static final int LONGEST = 300;
  private static final int DEEPEST = 20;

  private final Scan scan;
  private int depth;

  Parser(String text) {
    scan = new Scan(text);
    if (text.length() > LONGEST) {
      throw scan.refuse("a condition of up to " + LONGEST + " characters");
    }
  }

  Condition onlyCondition() {
    var all = new ArrayList<Comparison>();
    do {
      all.add(comparison());
    } while (scan.take(AND).isPresent());
    scan.end("\"and\" or the end");
    return new Condition(all);
  }

  Expression onlyExpression() {
    var expression = sum();
    scan.end("the end");
    return expression;
  }

  private Comparison comparison() {
    var left = sum();
    var sign = sign(scan.take(SIGN).orElseThrow(() -> scan.refuse("one of <, <=, >, >= and =")));
    var right = sum();
    if (!fit(left.unit(), right.unit())) {
      throw scan.refuse("the same unit on both sides, as " + unit(left.unit()) + " on the left");
    }
    return new Comparison(left, sign, right);
  }

  private static Sign sign(String text) {
    return switch (text) {
      case "<" -> Sign.LESS;
      case "<=" -> Sign.AT_MOST;
      case ">" -> Sign.MORE;
      case ">=" -> Sign.AT_LEAST;
      default -> Sign.SAME;
    };
  }

  private Expression sum() {
    if (++depth > DEEPEST) {
      throw scan.refuse("brackets that are not that deep");
    }
    var sum = product();
    while (true) {
      var operation = scan.either('+', Operation.PLUS, '-', Operation.MINUS);
      if (operation.isEmpty()) {
        depth--;
        return sum;
      }
      var next = product();
      if (!fit(sum.unit(), next.unit())) {
        throw scan.refuse("what can be added to " + unit(sum.unit()));
      }
      sum = new Both(sum, operation.get(), next, sum.unit());
    }
  }

  private Expression product() {
    var product = factor();
    while (true) {
      var operation = scan.either('*', Operation.TIMES, '/', Operation.OVER);
      if (operation.isEmpty()) {
        return product;
      }
      var next = factor();
      product = new Both(product, operation.get(), next, unit(product, operation.get(), next));
    }
  }

  private Unit unit(Expression left, Operation operation, Expression right) {
    if (isPlain(right.unit())) {
      return left.unit() == Unit.COUNT || (operation == Operation.TIMES && isPlain(left.unit()))
          ? (operation == Operation.OVER ? Unit.TIMES : right.unit())
          : left.unit();
    }
    if (operation == Operation.OVER && left.unit() == right.unit()) {
      return Unit.TIMES;
    }
    if (operation == Operation.TIMES && isPlain(left.unit())) {
      return right.unit();
    }
    throw scan.refuse("figures of one unit over each other, or a plain number");
  }

  private Expression factor() {
    if (scan.take('(')) {
      var inner = sum();
      if (!scan.take(')')) {
        throw scan.refuse("a closing bracket");
      }
      return inner;
    }
    return Numerals.take(scan).<Expression>map(number -> number).orElseGet(this::figure);
  }

  private Expression figure() {
    var name = scan.take(NAME).orElseThrow(() -> scan.refuse("a number or one of " + figures()));
    boolean ofBaseline = name.startsWith("baseline.");
    var key = ofBaseline ? name.substring("baseline.".length()) : name;
    Optional<String> group = scan.take(GROUP);
    if (group.isPresent()) {
      var inside = group.get().substring(1, group.get().length() - 1).strip();
      return GroupGauge.named(key)
          .map(gauge -> new Expression.GroupReading(gauge, inside, ofBaseline))
          .orElseThrow(() -> scan.unknown(name, GroupGauge.keys().collect(joined())));
    }
    return Gauge.named(key)
        .map(gauge -> new Expression.Reading(gauge, ofBaseline))
        .orElseThrow(() -> scan.unknown(name, figures()));
  }

  private static String figures() {
    return Gauge.keys().collect(joined());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }

  private static boolean isPlain(Unit unit) {
    return unit == Unit.COUNT || unit == Unit.TIMES || unit == Unit.SHARE;
  }

  private static boolean fit(Unit left, Unit right) {
    return left == right
        || (isPlain(left) && isPlain(right))
        || (left == Unit.PER_HOUR && isPlain(right));
  }

  private static String unit(Unit unit) {
    return switch (unit) {
      case SECONDS, MINUTES, HOURS -> "a time such as 2 s stands";
      case DOLLARS_PER_HOUR -> "dollars an hour such as $4/h stand";
      case DOLLARS -> "dollars such as $4 stand";
      default -> "a plain number or a share stands";
    };
  }

  /** The refusal of a whole text, for its length or its form. */
  static InvalidValueException refusal(String text, String allowed) {
    var shown = text.length() <= 60 ? text : text.substring(0, 60) + "...";
    return new InvalidValueException("", "\"" + shown + "\"", allowed);
  }
}
