package dev.servescope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.QueuePolicy;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Segmentation;
import dev.servescope.scenario.pool.Sharding;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomScenariosTest {
  private static final Seen SEEN = new Seen();

  @BeforeAll
  static void lookAtManyScenarios() {
    RandomScenarios.firstFull(600).forEach(SEEN::look);
  }

  @Test
  void everyScenarioIsTheSameFromTheSameSeed() {
    assertThat(RandomScenarios.firstFull(50))
        .containsExactlyElementsOf(RandomScenarios.firstFull(50).toList());
    assertThat(RandomScenarios.firstSimple(50))
        .containsExactlyElementsOf(RandomScenarios.firstSimple(50).toList());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Traffic.class,
        RateCurve.class,
        Work.class,
        Tier.OverLimit.class,
        BatchTime.class,
        Segmentation.class,
        Scaling.class,
        Horizon.class,
        Intervention.Change.class
      })
  void everyAlternativeOccurs(Class<?> alternatives) {
    assertThat(SEEN.types()).contains(alternatives.getPermittedSubclasses());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Balancing.class,
        Sharding.Assignment.class,
        QueuePolicy.Late.class,
        Scaling.Hpa.Metric.class,
        Failures.Fault.Kind.class
      })
  void everyNameOccurs(Class<?> names) {
    assertThat(SEEN.names()).contains(names.getEnumConstants());
  }

  /** A part that were always the same would be tested nowhere. */
  @Test
  void everyFieldTakesSeveralValues() {
    assertThat(SEEN.constantFields()).isEmpty();
  }

  @Test
  void runsStaySmall() {
    assertThat(RandomScenarios.firstFull(600).flatMap(scenario -> scenario.pools().stream()))
        .allSatisfy(
            pool ->
                assertThat(pool.replicas() * (pool.sharding().shards() + pool.sharding().standby()))
                    .isLessThanOrEqualTo(RandomPools.MOST + 4));
    assertThat(Stream.of(1, 2, 3).map(RandomScenarios::full).map(Scenario::pools))
        .allSatisfy(pools -> assertThat(pools).hasSizeLessThanOrEqualTo(3));
  }
}
