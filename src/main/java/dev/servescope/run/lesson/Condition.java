package dev.servescope.run.lesson;

import dev.servescope.run.gallery.Unit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must be true of a run: {@code p95 < 2 s and cost <= $8/h}.
 *
 * @param all every one of them, at least one
 */
public record Condition(List<Comparison> all) {
  /** Which of two is to be the larger. */
  public enum Sign {
    /** Below. */
    LESS("<"),
    /** Not above. */
    AT_MOST("<="),
    /** Above. */
    MORE(">"),
    /** Not below. */
    AT_LEAST(">="),
    /** The same. */
    SAME("=");

    private final String text;

    Sign(String text) {
      this.text = text;
    }

    /** As it is written. */
    public String text() {
      return text;
    }

    boolean holds(double left, double right) {
      return switch (this) {
        case LESS -> left < right;
        case AT_MOST -> left <= right;
        case MORE -> left > right;
        case AT_LEAST -> left >= right;
        case SAME -> Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(right));
      };
    }
  }

  /** Two figures in an order. */
  public record Comparison(Expression left, Sign sign, Expression right) {
    /** Whether it is so; what is not-a-number never is. */
    public boolean holds(Observed observed) {
      return sign.holds(left.value(observed), right.value(observed));
    }

    /** What both sides are counted in; the right one, written by hand, tells a share. */
    public Unit unit() {
      return left.unit() == Unit.TIMES ? right.unit() : left.unit();
    }
  }

  /** Keeps a copy. */
  public Condition {
    all = List.copyOf(all);
  }

  /**
   * Reads one.
   *
   * @throws dev.servescope.scenario.quantity.InvalidValueException where the text is none, with
   *     what is allowed in its place
   */
  public static Condition parse(String text) {
    return new Parser(text).onlyCondition();
  }

  /** Whether all of it is true. */
  public boolean holds(Observed observed) {
    return all.stream().allMatch(one -> one.holds(observed));
  }

  /** All that it is made of. */
  public Stream<Expression> parts() {
    return all.stream().flatMap(one -> Stream.concat(one.left.parts(), one.right.parts()));
  }
}
