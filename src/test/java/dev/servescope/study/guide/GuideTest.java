package dev.servescope.study.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Scenarios;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Targets;
import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** The three reasons to leave a single server, each in a scenario that has no other. */
class GuideTest {
  private static final Scenario SMALL =
      scenario(2, Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofMinutes(3));

  private static Scenario scenario(
      double perSecond, Duration work, Duration target, Duration length) {
    var scenario =
        Scenarios.poisson(perSecond, new Work.Constant(work), length)
            .withTargets(new Targets(target, 0.95, 0.99));
    // Splitting and merging cost more than many requests can bear, and little for a large one.
    var sharding =
        Sharding.NONE.withSplit(Duration.ofMillis(300)).withMerge(Duration.ofMillis(300));
    return scenario
        .withPool(scenario.pool().withSharding(sharding))
        .withPrices(Prices.FREE.withPerInstanceHour(new Dollars(1)));
  }

  private static Guide guide(Scenario scenario) {
    return Guide.of(scenario, Runnable::run, 1, Observer.NONE, soFar -> {});
  }

  private static Optional<Pattern> recommended(Scenario scenario) {
    return guide(scenario).recommended().map(Guide.Row::pattern);
  }

  @Test
  void fewSmallSteadyRequestsNeedOneServer() {
    assertThat(recommended(SMALL)).contains(Pattern.SINGLE);
  }

  @Test
  void tooManyRequestsNeedReplicas() {
    assertThat(
            recommended(
                scenario(
                    35, Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofMinutes(1))))
        .contains(Pattern.REPLICATED);
  }

  /** 20 s of work are due within 16 s: no number of whole servers can do that. */
  @Test
  void tooLargeRequestsNeedShards() {
    var guide =
        guide(scenario(0.005, Duration.ofSeconds(20), Duration.ofSeconds(16), Duration.ofHours(4)));
    assertThat(guide.recommended().map(Guide.Row::pattern)).contains(Pattern.SHARDED);
    assertThat(row(guide, Pattern.REPLICATED).meets()).isFalse();
    assertThat(row(guide, Pattern.SINGLE).meets()).isFalse();
  }

  /** Nothing for most of the time, then 40 a second for 20 seconds: servers that wait cost most. */
  @Test
  void tooVariableLoadNeedsServersOnDemand() {
    var spike =
        new RateCurve.Spike(
            new Rate(0.05), new Rate(40), Duration.ofMinutes(10), Duration.ofSeconds(20));
    var scenario =
        scenario(1, Duration.ofMillis(200), Duration.ofSeconds(4), Duration.ofMinutes(20))
            .withTraffic(new Traffic.Varying(spike));
    var brief = new Scaling.OnDemand(Duration.ofSeconds(20), 1000);
    var pool = scenario.pool().withScaling(brief).withReplicas(0);
    assertThat(recommended(scenario.withPool(pool))).contains(Pattern.EVENT_DRIVEN);
  }

  private static Guide.Row row(Guide guide, Pattern pattern) {
    return guide.rows().stream().filter(row -> row.pattern() == pattern).findFirst().orElseThrow();
  }

  @Test
  void everyPatternIsTriedAndShownByARun() {
    var heard = new ArrayList<Guide>();
    var scenario = SMALL;
    var guide = Guide.of(scenario, Runnable::run, 1, Observer.NONE, heard::add);
    assertThat(guide.rows()).extracting(Guide.Row::pattern).containsExactly(Pattern.values());
    assertThat(guide.rows())
        .allSatisfy(
            row -> assertThat(row.run().scenario()).isEqualTo(row.best().candidate().scenario()));
    assertThat(heard).hasSize(Pattern.values().length);
    assertThat(heard.getLast()).isEqualTo(guide);
    assertThat(heard.getFirst().complete()).isFalse();
  }

  @Test
  void changesOfReplicasOverTimeAreLeftOut() {
    var scenario = Scenarios.at(SMALL, Duration.ofMinutes(5), new Change.SetReplicas(7));
    assertThat(Sizes.of(Pattern.SINGLE, scenario))
        .singleElement()
        .satisfies(its -> assertThat(its.scenario().interventions()).isEmpty());
  }

  /** From two to at most six: what it has itself is among them, and no more than it may have. */
  @Test
  void whatScalesIsTriedFixedAndScaledInEveryPatternWithCopies() {
    var scaling = Scaling.Hpa.of(Scaling.Hpa.Metric.UTILIZATION, 0.5, 6);
    var scenario = SMALL.withPool(SMALL.pool().withScaling(scaling).withReplicas(5));
    for (var pattern : List.of(Pattern.REPLICATED, Pattern.SHARDED_REPLICATED)) {
      var pools = Sizes.of(pattern, scenario).stream().map(its -> its.scenario().pool()).toList();
      assertThat(pools).filteredOn(its -> its.scaling() instanceof Scaling.Fixed).isNotEmpty();
      assertThat(pools)
          .filteredOn(its -> its.scaling().equals(scaling) && its.sharding().shards() < 3)
          .extracting(Pool::replicas)
          .containsExactly(1, 2, 3, 4, 5, 6);
      assertThat(Sizes.of(pattern, scenario))
          .allMatch(its -> Pattern.of(its.scenario()) == pattern);
      assertThat(Sizes.of(pattern, SMALL))
          .allMatch(its -> its.scenario().pool().scaling() instanceof Scaling.Fixed);
    }
    assertThat(new Guide(scenario, List.of(), List.of(), true).triesOwnScaling()).isTrue();
    assertThat(new Guide(SMALL, List.of(), List.of(), true).triesOwnScaling()).isFalse();
  }

  @Test
  void everyCandidateOfAPatternHasThatPattern() {
    var scenario = SMALL;
    for (var pattern : Pattern.values()) {
      var expected = pattern == Pattern.COMBINED ? Pattern.SHARDED_REPLICATED : pattern;
      assertThat(Sizes.of(pattern, scenario))
          .isNotEmpty()
          .allMatch(its -> Pattern.of(its.scenario()) == expected);
    }
  }

  @Test
  void whoeverStopsItGetsNoGuide() {
    var scenario = SMALL;
    Observer impatient = share -> Observer.Wish.STOP;
    assertThatThrownBy(() -> Guide.of(scenario, Runnable::run, 1, impatient, soFar -> {}))
        .isInstanceOf(CancellationException.class);
  }
}
