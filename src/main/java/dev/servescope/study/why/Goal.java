package dev.servescope.study.why;

import dev.servescope.scenario.Targets;
import java.util.Comparator;

/** What a good move does, by what the scenario's targets lack. */
public enum Goal {
  /** Too many requests get no answer: more of them do. */
  ANSWERS {
    @Override
    boolean isReached(Measured measured, Targets targets) {
      return measured.answered().isMore();
    }

    @Override
    Comparator<Measured> order(Targets targets) {
      return meetsFirst(targets)
          .thenComparingDouble(its -> -its.answered().after())
          .thenComparingDouble(Measured::roughCost)
          .thenComparingDouble(Goal::p95);
    }
  },
  /** Too many answers come late: fewer do, and no fewer requests are answered. */
  LATENCY {
    @Override
    boolean isReached(Measured measured, Targets targets) {
      return measured.attainment().isMore() && !measured.answered().isLess();
    }

    @Override
    Comparator<Measured> order(Targets targets) {
      return meetsFirst(targets)
          .thenComparingDouble(its -> its.meets(targets) ? its.roughCost() : 0)
          .thenComparingDouble(its -> -its.attainment().after())
          .thenComparingDouble(Goal::p95);
    }
  },
  /**
   * Everything promised is kept: it stays so for less money, or answers come sooner for no more.
   */
  LESS_MONEY {
    @Override
    boolean isReached(Measured measured, Targets targets) {
      boolean cheaper = measured.cost().isLess();
      boolean faster = measured.p95().isLess() && !measured.cost().isMore();
      return measured.meets(targets) && (cheaper || faster);
    }

    @Override
    Comparator<Measured> order(Targets targets) {
      return meetsFirst(targets)
          .thenComparingDouble(Measured::roughCost)
          .thenComparingDouble(Goal::p95);
    }
  };

  /** The goal for a scenario by its figures. */
  static Goal of(Trials now, Targets targets) {
    double answered = now.mean(Figures::answered);
    double attainment = now.mean(Figures::attainment);
    boolean late = attainment < targets.attainment();
    if (answered < targets.availability() && (!late || 1 - answered > (1 - attainment) / 2)) {
      return ANSWERS;
    }
    return late ? LATENCY : LESS_MONEY;
  }

  /** Whether a move gets nearer to the goal, and chance does not explain it. */
  abstract boolean isReached(Measured measured, Targets targets);

  /** The best first. */
  abstract Comparator<Measured> order(Targets targets);

  private static Comparator<Measured> meetsFirst(Targets targets) {
    return Comparator.comparing(its -> !its.meets(targets));
  }

  private static double p95(Measured measured) {
    double after = measured.p95().after();
    return Double.isNaN(after) ? Double.POSITIVE_INFINITY : after;
  }
}
