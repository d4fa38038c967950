package dev.servescope.ui.find;

import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.study.guide.Guide;
import dev.servescope.study.why.Diagnosis;
import dev.servescope.study.why.Finding;
import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.why.FindingTexts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The guide to patterns in words, all of them read off runs. */
final class GuideTexts {
  private static final double SAME = 0.02;

  private GuideTexts() {}

  static String name(Pattern pattern) {
    return Messages.of("guide.pattern." + Messages.key(pattern));
  }

  static List<String> heads() {
    return List.of(
        Messages.of("guide.head.pattern"),
        Messages.of("guide.head.size"),
        Messages.of("guide.head.p95"),
        Messages.of("guide.head.attainment"),
        Messages.of("guide.head.cost"),
        Messages.of("guide.head.verdict"));
  }

  static List<String> cells(Guide guide, Guide.Row row) {
    return List.of(
        name(row.pattern()),
        size(row),
        Numbers.duration(row.best().p95Seconds()),
        Numbers.measuredPercent(row.best().means().getFirst()),
        FindTexts.cost(row.best().cost()),
        verdict(guide, row));
  }

  private static String size(Guide.Row row) {
    var pool = row.best().candidate().scenario().pool();
    var scaled = isScaled(row.pattern(), pool) ? "-scaled" : "";
    return Messages.of(
        "guide.size." + Messages.key(row.pattern()) + scaled,
        pool.sharding().shards(),
        pool.replicas());
  }

  /** Whether its copies are no fixed number, where they might be one. */
  private static boolean isScaled(Pattern pattern, Pool pool) {
    boolean copies = pattern == Pattern.REPLICATED || pattern == Pattern.SHARDED_REPLICATED;
    return copies && !(pool.scaling() instanceof Scaling.Fixed);
  }

  private static String verdict(Guide guide, Guide.Row row) {
    if (!row.meets()) {
      return Messages.of("guide.misses", dominating(row));
    }
    var best = guide.complete() ? guide.recommended() : Optional.<Guide.Row>empty();
    if (best.isEmpty()) {
      return Messages.of("guide.meets");
    }
    double more = row.best().cost() - best.get().best().cost();
    return best.get().equals(row)
        ? Messages.of("guide.take")
        : more > SAME * best.get().best().cost()
            ? Messages.of("guide.dearer", FindTexts.cost(more))
            : same(row, best.get());
  }

  /** What speaks for and against another pattern that costs as much. */
  private static String same(Guide.Row row, Guide.Row best) {
    if (servers(row) > (1 + SAME) * servers(best)) {
      return Messages.of("guide.same.servers");
    }
    boolean faster = row.best().p95Seconds() < (1 - SAME) * best.best().p95Seconds();
    return Messages.of(faster ? "guide.same.faster" : "guide.same");
  }

  private static double servers(Guide.Row row) {
    return row.run().totals().instances().mean();
  }

  private static String dominating(Guide.Row row) {
    return Diagnosis.of(row.run()).findings().stream()
        .filter(Finding.Latency.class::isInstance)
        .findFirst()
        .map(FindingTexts::of)
        .orElseGet(() -> FindingTexts.of(Diagnosis.of(row.run())));
  }

  /**
   * Which pattern to take, or that none will do; before the end how many have been tried.
   *
   * @param goesOn whether more are being tried
   */
  static String advice(Guide guide, boolean goesOn) {
    if (!guide.complete()) {
      return goesOn ? Messages.of("guide.working", guide.rows().size()) : stopped(guide);
    }
    return guide
        .recommended()
        .map(
            row ->
                Messages.of(
                    "guide.advice",
                    name(row.pattern()),
                    size(row),
                    FindTexts.cost(row.best().cost())))
        .or(() -> guide.nearest().map(row -> Messages.of("guide.none", name(row.pattern()))))
        .orElse("");
  }

  private static String stopped(Guide guide) {
    var tried = guide.rows().stream().map(Guide.Row::pattern).toList();
    var missing =
        Stream.of(Pattern.values())
            .filter(its -> !tried.contains(its))
            .map(GuideTexts::name)
            .collect(Collectors.joining("; "));
    return Messages.of("guide.stopped", missing);
  }

  /** The reasons: what a single server lacks, what runs idle, and what to bear in mind. */
  static String why(Guide guide) {
    var text = new StringBuilder(promise(guide.scenario()));
    if (guide.leavesChangesOut()) {
      text.append(' ').append(Messages.of("guide.changes"));
    }
    if (guide.triesOwnScaling()) {
      text.append(' ').append(Messages.of("guide.own-scaling"));
    }
    if (splitsForNothing(guide.scenario().pool().sharding())) {
      text.append(' ').append(Messages.of("guide.free-split"));
    }
    if (guide.scenario().pools().size() > 1) {
      text.append(' ').append(Messages.of("guide.first-pool", guide.scenario().pool().name()));
    }
    return text.toString();
  }

  private static String promise(Scenario scenario) {
    var targets = scenario.targets();
    return Messages.of(
        scenario.demand().hasDeadlines() ? "guide.promise.deadlines" : "guide.promise",
        Numbers.percent(targets.attainment()),
        Numbers.briefDuration(targets.latency().toNanos() / 1e9),
        Numbers.percent(targets.availability()));
  }

  private static boolean splitsForNothing(Sharding sharding) {
    return sharding.split().isZero() && sharding.merge().isZero();
  }
}
