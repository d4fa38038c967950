package dev.servescope.study.sweep;

import dev.servescope.study.confidence.Measure;
import dev.servescope.study.find.Target;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells that no point meets the targets, and which comes nearest, once all runs have come. */
final class Misses {
  private final Sweep sweep;
  private final Target attainment;
  private final Target availability;

  Misses(Sweep sweep) {
    this.sweep = sweep;
    var targets = sweep.plan().base().targets();
    attainment = new Target(Measure.ATTAINMENT, Target.Sign.AT_LEAST, targets.attainment());
    availability = new Target(Measure.SUCCESS, Target.Sign.AT_LEAST, targets.availability());
  }

  Optional<Finding> find() {
    return sweep.isWhole() && points().noneMatch(point -> sweep.standing(point) == Standing.MET)
        ? points()
            .filter(point -> sweep.standing(point) != Standing.UNKNOWN)
            .boxed()
            .min(Comparator.comparingDouble(this::excess))
            .map(this::nearest)
        : Optional.empty();
  }

  /** Those of the varied scenario. */
  private IntStream points() {
    return IntStream.range(0, sweep.plan().width() * sweep.plan().height());
  }

  private double excess(int point) {
    return Math.max(attainment.excess(inTime(point)), availability.excess(kept(point)));
  }

  private double inTime(int point) {
    return sweep.mean(point, Measure.ATTAINMENT);
  }

  private double kept(int point) {
    return sweep.estimate(point, Figures::kept).mean();
  }

  private Finding nearest(int point) {
    boolean open = points().anyMatch(any -> sweep.standing(any) == Standing.OPEN);
    return new Finding.Nowhere(
        String.format(
            open
                ? "No point surely meets the targets (%s): %s comes nearest, with %s in time and"
                    + " %s answered."
                : "No point meets the targets (%s): %s comes nearest, with %s in time and %s"
                    + " answered.",
            Standing.text(sweep.plan().base()),
            sweep.where(point),
            Measure.ATTAINMENT.text(inTime(point)),
            Measure.SUCCESS.text(kept(point))));
  }
}
