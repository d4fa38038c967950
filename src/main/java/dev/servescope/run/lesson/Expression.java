package dev.servescope.run.lesson;

import dev.servescope.run.gallery.Unit;
import java.util.stream.Stream;

/**
 * A figure computed from runs: a gauge, a number with its unit, or two of them put together. What a
 * run does not have is not-a-number, and so is all that is computed of it.
 */
public sealed interface Expression {
  /** The value, in seconds where it is a time. */
  double value(Observed observed);

  /** What it is counted in. */
  Unit unit();

  /** What it is made of, itself included. */
  default Stream<Expression> parts() {
    return Stream.of(this);
  }

  /**
   * Reads one, such as {@code p95 / baseline.p95}.
   *
   * @throws dev.servescope.scenario.quantity.InvalidValueException where the text is none
   */
  static Expression parse(String text) {
    return new Parser(text).onlyExpression();
  }

  /** A number with its unit. */
  record Constant(double number, Unit unit) implements Expression {
    @Override
    public double value(Observed observed) {
      return number;
    }
  }

  /**
   * A figure of a whole run.
   *
   * @param ofBaseline whether it is the run to compare with
   */
  record Reading(Gauge gauge, boolean ofBaseline) implements Expression {
    @Override
    public double value(Observed observed) {
      return ofBaseline
          ? observed.baseline().map(gauge::of).orElse(Double.NaN)
          : gauge.of(observed.run());
    }

    @Override
    public Unit unit() {
      return gauge.unit();
    }
  }

  /**
   * A figure of a class or tier.
   *
   * @param ofBaseline whether it is the run to compare with
   */
  record GroupReading(GroupGauge gauge, String group, boolean ofBaseline) implements Expression {
    @Override
    public double value(Observed observed) {
      return ofBaseline
          ? observed.baseline().map(run -> gauge.of(run, group)).orElse(Double.NaN)
          : gauge.of(observed.run(), group);
    }

    @Override
    public Unit unit() {
      return gauge.unit();
    }
  }

  /** Two put together. */
  record Both(Expression left, Operation operation, Expression right, Unit unit)
      implements Expression {
    /** How. */
    public enum Operation {
      /** The sum. */
      PLUS,
      /** The difference. */
      MINUS,
      /** The product. */
      TIMES,
      /** The ratio. */
      OVER
    }

    @Override
    public double value(Observed observed) {
      double a = left.value(observed);
      double b = right.value(observed);
      return switch (operation) {
        case PLUS -> a + b;
        case MINUS -> a - b;
        case TIMES -> a * b;
        case OVER -> a / b;
      };
    }

    @Override
    public Stream<Expression> parts() {
      return Stream.concat(Stream.of(this), Stream.concat(left.parts(), right.parts()));
    }
  }
}
