package dev.servescope.study.find;

import dev.servescope.run.Run;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.study.confidence.Measure;

/**
 * What a scenario is to keep to on average over its replications.
 *
 * @param value what the figure is compared with: seconds, a share from 0 to 1, dollars an hour ...
 */
public record Target(Measure measure, Sign sign, double value) {
  /** On which side of the value the figure is to be. */
  public enum Sign {
    /** Below it. */
    LESS("<"),
    /** Not above it. */
    AT_MOST("<="),
    /** Above it. */
    MORE(">"),
    /** Not below it. */
    AT_LEAST(">=");

    private final String text;

    Sign(String text) {
      this.text = text;
    }

    /** As it is written. */
    public String text() {
      return text;
    }

    /** Whether less is better. */
    public boolean isUpper() {
      return this == LESS || this == AT_MOST;
    }
  }

  /** Refuses a value below 0, and a share above 1. */
  public Target {
    if (!(value >= 0 && Double.isFinite(value))) {
      throw new InvalidValueException("target", String.valueOf(value), "a value of 0 or more");
    }
    if (measure.unit() == Measure.Unit.SHARE && value > 1) {
      throw new InvalidValueException("target", value * 100 + "%", "a share of 0% to 100%");
    }
  }

  /**
   * Reads a target such as {@code p95<200ms}, {@code success>=99.9%} or {@code cost<$20/h}.
   *
   * @throws InvalidValueException where the text says none
   */
  public static Target parse(String text) {
    return TargetText.parse(text);
  }

  /** Whether a figure keeps to it; not-a-number never does. */
  public boolean isMetBy(double figure) {
    return switch (sign) {
      case LESS -> figure < value;
      case AT_MOST -> figure <= value;
      case MORE -> figure > value;
      case AT_LEAST -> figure >= value;
    };
  }

  /**
   * The figure of a run. Of success, requests that are still under way at the end are not counted
   * as lost: a short run would never reach three nines.
   */
  public double figure(Run run) {
    return measure == Measure.SUCCESS ? 1 - run.totals().requests().lostShare() : measure.of(run);
  }

  /**
   * How far a figure is beyond the target, relative to it: 0.5 for half as much again as is
   * allowed, 0 or less where it is met, infinite without a figure. Of a share that is to be large
   * it is what it lacks of 1 that counts, since that is what is promised.
   */
  public double excess(double figure) {
    if (Double.isNaN(figure)) {
      return Double.POSITIVE_INFINITY;
    }
    boolean promise = measure.unit() == Measure.Unit.SHARE && !sign.isUpper() && value < 1;
    double allowed = promise ? 1 - value : value;
    double found = promise ? 1 - figure : figure;
    double beyond = promise || sign.isUpper() ? found - allowed : allowed - found;
    return allowed == 0 ? beyond : beyond / allowed;
  }

  /** As it is written: {@code p95 < 200ms}. */
  public String text() {
    return TargetText.name(measure) + " " + sign.text() + " " + TargetText.value(this);
  }
}
