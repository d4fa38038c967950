package dev.servescope.study.sweep;

import dev.servescope.study.confidence.Measure;
import dev.servescope.study.knob.Kind;
import java.util.Optional;

/**
 * Finds where a service stops to keep up: more than {@link #UNSERVED} of what was asked is refused,
 * timed out or still in flight at the end of the run, while its instances are busy for more than
 * {@link #BUSY} of the time. Between two values of a continuous knob the share is taken to grow in
 * a straight line.
 */
final class Saturations {
  /** The share of the requests from which on a service does not keep up. */
  static final double UNSERVED = 0.01;

  /** Below this utilisation it is not for want of capacity that requests stay unserved. */
  static final double BUSY = 0.9;

  private final Sweep sweep;
  private final AxisPlaces axis;

  Saturations(Sweep sweep) {
    this.sweep = sweep;
    this.axis = new AxisPlaces(sweep.plan().columns());
  }

  Optional<Finding> find() {
    var plan = sweep.plan();
    if (plan.columns().knob().kind() instanceof Kind.Choice || sweep.replications(0) == 0) {
      return Optional.empty();
    }
    for (int column = 1; column < plan.width(); column++) {
      boolean before = isSaturated(column - 1);
      if (isKnown(column - 1) && isKnown(column) && before != isSaturated(column)) {
        return Optional.of(before ? relieved(column) : saturated(column));
      }
    }
    return isSaturated(0) && isSaturated(plan.width() - 1)
        ? Optional.of(
            new Finding.Saturation(
                Double.NaN, "The service does not keep up anywhere in this range."))
        : Optional.empty();
  }

  private boolean isKnown(int point) {
    return sweep.replications(point) > 0;
  }

  private boolean isSaturated(int point) {
    return isKnown(point)
        && unserved(point) > UNSERVED
        && sweep.mean(point, Measure.UTILIZATION) > BUSY;
  }

  private double unserved(int point) {
    return sweep.estimate(point, Figures::unserved).mean();
  }

  /** It keeps up to here and not at the next value. */
  private Finding saturated(int column) {
    double at = crossing(column);
    return new Finding.Saturation(
        at,
        String.format(
            "The service keeps up to about %s; at %s %s of the requests stay unserved with %s"
                + " of the capacity in use.",
            axis.text(at),
            axis.text(sweep.plan().columns().value(column)),
            Measure.SUCCESS.text(unserved(column)),
            Measure.UTILIZATION.text(sweep.mean(column, Measure.UTILIZATION))));
  }

  /** It keeps up from here on. */
  private Finding relieved(int column) {
    double at = crossing(column);
    return new Finding.Saturation(
        at,
        String.format(
            "The service keeps up from about %s on; at %s %s of the requests stay unserved.",
            axis.text(at),
            axis.text(sweep.plan().columns().value(column - 1)),
            Measure.SUCCESS.text(unserved(column - 1))));
  }

  private double crossing(int column) {
    double before = unserved(column - 1);
    double after = unserved(column);
    if (sweep.plan().columns().knob().kind().isWhole()) {
      return sweep.plan().columns().value(before > after ? column : column - 1);
    }
    double share = (UNSERVED - before) / (after - before);
    return axis.between(column - 1, Math.clamp(share, 0, 1));
  }
}
