package dev.servescope.study.sweep;

import dev.servescope.study.confidence.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a sweep shows: marks for its charts, each with a sentence. */
public final class Findings {
  private Findings() {}

  /**
   * Everything that is found.
   *
   * @param measures the results that are looked at; knees are looked for in the first alone
   */
  public static List<Finding> of(Sweep sweep, List<Measure> measures) {
    var found = new ArrayList<Finding>();
    if (sweep.plan().rows().isEmpty()) {
      new Saturations(sweep).find().ifPresent(found::add);
      measures.stream()
          .findFirst()
          .flatMap(measure -> new Knees(sweep).of(measure))
          .ifPresent(found::add);
      var breakEvens = new BreakEvens(sweep);
      measures.forEach(measure -> found.addAll(breakEvens.of(measure)));
    }
    boolean load = sweep.plan().rows().isEmpty() && Knees.isLoad(sweep.plan());
    (load ? most(sweep) : cheapest(sweep)).or(() -> new Misses(sweep).find()).ifPresent(found::add);
    if (!found.isEmpty()) {
      sweep.plan().ranges().stream().map(LeftOut::of).flatMap(Optional::stream).forEach(found::add);
    }
    return found;
  }

  /** Less load is always cheaper: what is asked is how much there may be. */
  private static Optional<Finding> most(Sweep sweep) {
    var plan = sweep.plan();
    int met = 0;
    while (met < plan.width() && sweep.standing(met) == Standing.MET) {
      met++;
    }
    return met == 0 || met == plan.width()
        ? Optional.empty()
        : Optional.of(
            new Finding.Most(
                plan.columns().value(met - 1),
                String.format(
                        "The targets (%s) are met up to %s; at %s that is not sure any more.",
                        Standing.text(plan.base()),
                        plan.columns().text(met - 1),
                        plan.columns().text(met))
                    + underWay(sweep, met - 1)));
  }

  /** The cheapest point of the varied scenario that meets its targets. */
  private static Optional<Finding> cheapest(Sweep sweep) {
    var plan = sweep.plan();
    var prices = IntStream.range(0, plan.width() * plan.height()).boxed();
    return prices
        .filter(point -> Standing.of(sweep, point) == Standing.MET)
        .filter(point -> sweep.mean(point, Measure.DOLLARS_PER_HOUR) > 0)
        .min(Comparator.comparingDouble(point -> sweep.mean(point, Measure.DOLLARS_PER_HOUR)))
        .map(point -> cheapest(sweep, point));
  }

  private static Finding cheapest(Sweep sweep, int point) {
    var plan = sweep.plan();
    return new Finding.Cheapest(
        plan.columns().value(point % plan.width()),
        point,
        String.format(
                "The cheapest point that meets the targets (%s): %s, %s an hour.",
                Standing.text(plan.base()),
                sweep.where(point),
                Measure.DOLLARS_PER_HOUR.text(sweep.mean(point, Measure.DOLLARS_PER_HOUR)))
            + underWay(sweep, point));
  }

  /** Why a point is on target whose success falls short of it. */
  private static String underWay(Sweep sweep, int point) {
    boolean falls =
        sweep.mean(point, Measure.SUCCESS) < sweep.plan().base().targets().availability();
    return falls ? " What is under way at the end is not counted as lost." : "";
  }
}
