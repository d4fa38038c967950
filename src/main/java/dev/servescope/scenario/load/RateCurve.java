package dev.servescope.scenario.load;

import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.scenario.quantity.Units;
import java.time.Duration;
import java.util.List;

/** An arrival rate that is known for every moment of a run. */
public sealed interface RateCurve {
  /** The latest time at which a curve may bend. */
  Duration MAX_TIME = Duration.ofDays(3650);

  /** A typical rate: the mean of a cycle, else the rate at the start. */
  Rate meanRate();

  /** The rate at a time from the start, requests a second. */
  double perSecondAt(double seconds);

  /**
   * A straight way from one rate to another.
   *
   * @param at when it begins
   * @param length how long it takes, 0 for a jump
   */
  record Ramp(Rate from, Rate to, Duration at, Duration length) implements RateCurve {
    /** Refuses times out of range. */
    public Ramp {
      Check.range("at", at, Duration.ZERO, MAX_TIME);
      Check.range("length", length, Duration.ZERO, MAX_TIME);
    }

    @Override
    public Rate meanRate() {
      return from;
    }

    @Override
    public double perSecondAt(double seconds) {
      double passed = seconds - at.toNanos() / 1e9;
      double whole = length.toNanos() / 1e9;
      double share = passed < 0 ? 0 : passed >= whole ? 1 : passed / whole;
      return from.perSecond() + share * (to.perSecond() - from.perSecond());
    }
  }

  /** The usual rate, and for a while another. */
  record Spike(Rate usual, Rate peak, Duration at, Duration length) implements RateCurve {
    /** Refuses times out of range. */
    public Spike {
      Check.range("at", at, Duration.ZERO, MAX_TIME);
      Check.range("length", length, Duration.ZERO, MAX_TIME);
    }

    @Override
    public Rate meanRate() {
      return usual;
    }

    @Override
    public double perSecondAt(double seconds) {
      double passed = seconds - at.toNanos() / 1e9;
      boolean within = passed >= 0 && passed < length.toNanos() / 1e9;
      return (within ? peak : usual).perSecond();
    }
  }

  /**
   * Rates that hold from given times on.
   *
   * @param steps one to {@link #MAX_STEPS}, in ascending order of time, the first at 0
   */
  record Steps(List<Step> steps) implements RateCurve {
    /** The most steps. */
    public static final int MAX_STEPS = 1000;

    /** A rate from a time on. */
    public record Step(Duration at, Rate rate) {
      /** Refuses a time out of range. */
      public Step {
        Check.range("at", at, Duration.ZERO, MAX_TIME);
      }
    }

    /** Refuses no steps or too many, a first that is not at 0, and times out of order. */
    public Steps {
      steps = List.copyOf(steps);
      Check.range("steps", steps.size(), 1, MAX_STEPS);
      if (!steps.getFirst().at().isZero()) {
        throw new InvalidValueException("steps[0].at", Units.text(steps.getFirst().at()), "0s");
      }
      for (int i = 1; i < steps.size(); i++) {
        if (steps.get(i).at().compareTo(steps.get(i - 1).at()) <= 0) {
          throw new InvalidValueException(
              "steps[" + i + "].at", Units.text(steps.get(i).at()), "a time after the step before");
        }
      }
    }

    @Override
    public Rate meanRate() {
      return steps.getFirst().rate();
    }

    @Override
    public double perSecondAt(double seconds) {
      var rate = steps.getFirst().rate();
      for (var step : steps) {
        rate = step.at().toNanos() / 1e9 <= seconds ? step.rate() : rate;
      }
      return rate.perSecond();
    }
  }

  /**
   * A rate that repeats, such as a day of hours or a year of months: the period is divided into as
   * many equal parts as there are weights, and each part has its weight over the mean weight times
   * the mean rate.
   *
   * @param period 1 s to 10 years
   * @param weights 0 or more, not all of them 0
   */
  record Cycle(Rate mean, Duration period, List<Double> weights) implements RateCurve {
    /** The most parts of a period. */
    public static final int MAX_PARTS = 1000;

    /** The hours of a day of a service that people use while they are awake. */
    public static final List<Double> DAY =
        List.of(
            0.3, 0.2, 0.15, 0.1, 0.1, 0.15, 0.3, 0.6, 0.9, 1.2, 1.4, 1.5, 1.6, 1.5, 1.4, 1.4, 1.5,
            1.6, 1.7, 1.8, 1.7, 1.4, 1.0, 0.6);

    /** The months of a year with a summer and a Christmas peak. */
    public static final List<Double> YEAR =
        List.of(0.7, 0.7, 0.7, 0.8, 0.8, 1.1, 1.4, 1.2, 0.8, 0.8, 1.4, 2.0);

    /** Refuses a period out of range, too many weights, and weights of which none is above 0. */
    public Cycle {
      Check.range("period", period, Duration.ofSeconds(1), MAX_TIME);
      weights = List.copyOf(weights);
      Check.range("weights", weights.size(), 1, MAX_PARTS);
      for (int i = 0; i < weights.size(); i++) {
        Check.range("weights[" + i + "]", weights.get(i), 0, 1e6);
      }
      if (weights.stream().allMatch(weight -> weight == 0)) {
        throw new InvalidValueException("weights", "only zeros", "at least one weight above 0");
      }
    }

    @Override
    public Rate meanRate() {
      return mean;
    }

    @Override
    public double perSecondAt(double seconds) {
      double share = seconds / (period.toNanos() / 1e9);
      int part = (int) ((share - Math.floor(share)) * weights.size());
      return perSecondIn(Math.min(part, weights.size() - 1));
    }

    /** The rate in part {@code index} of the period, requests a second. */
    public double perSecondIn(int index) {
      double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
      return mean.perSecond() * weights.get(index) * weights.size() / sum;
    }
  }
}
