package dev.servescope.study.why;

import dev.servescope.run.CostCause;
import dev.servescope.run.Group;
import dev.servescope.run.Outcome;
import dev.servescope.run.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * What dominates a run, read off its figures.
 *
 * @param findings one or two, the weightiest first
 */
public record Diagnosis(List<Finding> findings) {
  private static final int MOST = 2;

  /** Waste below this share of the cost is nothing to speak of. */
  private static final double MUCH_WASTE = 0.25;

  /** A tier with this share of the lost requests stands out. */
  private static final double MOSTLY = 0.6;

  /** Fewer late requests are left to chance. */
  private static final double FEW = 0.001;

  /** Keeps a copy that cannot change. */
  public Diagnosis {
    findings = List.copyOf(findings);
  }

  /**
   * Looks at a finished run: who got no answer, if that breaks the promise; what the latency is
   * made of, and what makes it late where that is something else; what is paid for nothing.
   */
  public static Diagnosis of(Run run) {
    if (run.totals().requests().offered() == 0) {
      return new Diagnosis(List.of(new Finding.Quiet()));
    }
    var findings = new ArrayList<Finding>();
    lost(run).ifPresent(findings::add);
    if (run.totals().requests().completed() > 0) {
      var anatomy = Anatomy.ofMean(run);
      findings.add(latency(run, anatomy));
      late(run, anatomy.largest()).ifPresent(findings::add);
    }
    waste(run).ifPresent(findings::add);
    return new Diagnosis(findings.subList(0, Math.min(MOST, findings.size())));
  }

  private static Optional<Finding> lost(Run run) {
    var totals = run.totals();
    double promised = run.scenario().targets().availability();
    var requests = totals.requests();
    var losses = new EnumMap<Outcome, Long>(Outcome.class);
    losses.put(Outcome.REFUSED, requests.refused());
    losses.put(Outcome.TIMED_OUT, requests.timedOut());
    losses.put(Outcome.FAILED, requests.failed());
    double share = losses.values().stream().mapToLong(its -> its).sum() / (double) offered(run);
    if (share == 0 || share <= 1 - promised) {
      return Optional.empty();
    }
    var most = largest(losses);
    double its = (double) losses.getOrDefault(most, 0L) / offered(run);
    return Optional.of(
        new Finding.Lost(most, its, totals.availability(), promised, tier(run, most)));
  }

  private static long offered(Run run) {
    return run.totals().requests().offered();
  }

  private static <K, V extends Comparable<V>> K largest(Map<K, V> amounts) {
    return amounts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static Optional<String> tier(Run run, Outcome outcome) {
    if (run.tiers().size() < 2) {
      return Optional.empty();
    }
    var count = counted(outcome);
    long all = run.tiers().stream().mapToLong(count).sum();
    return run.tiers().stream()
        .max(Comparator.comparingLong(count))
        .filter(tier -> count.applyAsLong(tier) >= MOSTLY * all)
        .map(Group::name);
  }

  private static ToLongFunction<Group> counted(Outcome outcome) {
    return switch (outcome) {
      case REFUSED -> tier -> tier.requests().refused();
      case TIMED_OUT -> tier -> tier.requests().timedOut();
      case FAILED -> tier -> tier.requests().failed();
      case COMPLETED, IN_FLIGHT -> throw new IllegalArgumentException("not lost: " + outcome);
    };
  }

  private static Finding latency(Run run, Anatomy anatomy) {
    var part = anatomy.largest();
    double mean = run.totals().latency().mean();
    return new Finding.Latency(part, anatomy.of(part), mean, Gathering.of(run, part));
  }

  /** What happens in the frames that miss the target, unless it is what dominates everywhere. */
  private static Optional<Finding> late(Run run, Part everywhere) {
    double late = 1 - run.totals().attainment();
    double target = run.scenario().targets().latency().toNanos() / 1e9;
    var anatomy = Anatomy.ofFrames(run, lateFrames(run, target));
    var part = anatomy.largest();
    return late > FEW && anatomy.total() > 0 && part != everywhere && part != Part.WORK
        ? Optional.of(new Finding.Late(part, anatomy.share(part), late, target))
        : Optional.empty();
  }

  private static List<Integer> lateFrames(Run run, double target) {
    var frames = run.frames();
    long warmUp = run.scenario().warmUp().toNanos();
    return IntStream.range(0, frames.count())
        .filter(i -> i * frames.frameNanos() >= warmUp && frames.p95().at(i) > target)
        .boxed()
        .toList();
  }

  private static Optional<Finding> waste(Run run) {
    var cost = run.totals().cost();
    if (cost.total() == 0 || cost.waste() < MUCH_WASTE * cost.total()) {
      return Optional.empty();
    }
    var wasted = new EnumMap<CostCause, Double>(CostCause.class);
    cost.byCause().forEach((cause, dollars) -> wasted.merge(cause, dollars, Double::sum));
    wasted.keySet().removeIf(cause -> !cause.isWaste());
    var cause = largest(wasted);
    double share = wasted.getOrDefault(cause, 0.0) / cost.total();
    return Optional.of(new Finding.Waste(cause, share, cost.perHour()));
  }
}
