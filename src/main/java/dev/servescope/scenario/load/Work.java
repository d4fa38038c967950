package dev.servescope.scenario.load;

import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.time.Duration;

/** How long one request keeps one instance busy when it is served alone and unsplit. */
public sealed interface Work {
  /** The longest mean work that is simulated. */
  Duration MAX_MEAN = Duration.ofDays(1);

  /** The largest coefficient of variation that is simulated. */
  double MAX_VARIATION = 20;

  /** The mean work of a request. */
  Duration mean();

  /** The same kind of work with another mean. */
  Work withMean(Duration mean);

  /** Every request needs the same. */
  record Constant(Duration mean) implements Work {
    /** Refuses a negative or excessive duration. */
    public Constant {
      checkMean(mean);
    }

    @Override
    public Work withMean(Duration other) {
      return new Constant(other);
    }
  }

  /** Exponentially distributed work: coefficient of variation 1. */
  record Exponential(Duration mean) implements Work {
    /** Refuses a negative or excessive mean. */
    public Exponential {
      checkMean(mean);
    }

    @Override
    public Work withMean(Duration other) {
      return new Exponential(other);
    }
  }

  /**
   * Lognormally distributed work, the usual shape of measured service times.
   *
   * @param variation standard deviation over mean, 0 to {@link #MAX_VARIATION}
   */
  record LogNormal(Duration mean, double variation) implements Work {
    /** Refuses a negative or excessive mean or variation. */
    public LogNormal {
      checkMean(mean);
      Check.range("variation", variation, 0, MAX_VARIATION);
    }

    @Override
    public Work withMean(Duration other) {
      return new LogNormal(other, variation);
    }
  }

  /**
   * Gamma distributed work; variation below 1 is an Erlang-like shape, above 1 a heavy one.
   *
   * @param variation standard deviation over mean, 0 to {@link #MAX_VARIATION}
   */
  record Gamma(Duration mean, double variation) implements Work {
    /** Refuses a negative or excessive mean or variation. */
    public Gamma {
      checkMean(mean);
      Check.range("variation", variation, 0, MAX_VARIATION);
    }

    @Override
    public Work withMean(Duration other) {
      return new Gamma(other, variation);
    }
  }

  /**
   * The work of the first, second, third ... request; after the last, from the first again.
   *
   * @param durations none below zero
   */
  record Listed(Samples durations) implements Work {
    /** Refuses negative work. */
    public Listed {
      for (int i = 0; i < durations.size(); i++) {
        if (durations.nanos(i) < 0) {
          var found = durations.nanos(i) + "ns";
          throw new InvalidValueException(
              "durations[" + i + "]", found, "a duration of 0s or more");
        }
      }
    }

    @Override
    public Duration mean() {
      return Duration.ofNanos(Math.round(durations.meanNanos()));
    }

    /** Every duration is scaled in proportion; a list of zeros becomes a list of the mean. */
    @Override
    public Work withMean(Duration other) {
      checkMean(other);
      double before = durations.meanNanos();
      double factor = other.toNanos() / before;
      var scaled =
          before == 0
              ? durations.stream().map(none -> other.toNanos())
              : durations.stream().map(nanos -> Math.round(nanos * factor));
      return new Listed(Samples.ofNanos(scaled.toArray()));
    }
  }

  private static void checkMean(Duration mean) {
    Check.range("mean", mean, Duration.ZERO, MAX_MEAN);
  }
}
