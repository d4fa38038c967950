package dev.servescope.ui.knob;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternTextsTest {
  private static final Scenario START = StarterScenarios.all().getFirst();
  private static final Pool POOL = START.pool();

  private static String of(Pool... pools) {
    return PatternTexts.describe(START.withPools(List.of(pools)));
  }

  @Test
  void aPoolIsNamedByWhatItHas() {
    assertThat(of(POOL.withReplicas(1))).isEqualTo("single server");
    assertThat(of(POOL.withReplicas(4))).isEqualTo("4 replicas");
  }

  @Test
  void aPoolThatScalesIsNotNamedByTheReplicasItStartsWith() {
    var scaled = POOL.withReplicas(1).withScaling(Scaling.Kpa.of(4, 10));
    assertThat(of(scaled)).isEqualTo("scaled, at least 1");
    assertThat(of(scaled.withSharding(POOL.sharding().withShards(3))))
        .isEqualTo("3 shards, scaled");
  }

  @Test
  void fewPoolsAreNamedAndManyAreCounted() {
    assertThat(of(POOL.withName("cloud"), POOL.withName("edge")))
        .isEqualTo("combined: cloud, edge");
    assertThat(of(POOL, POOL.withName("b"), POOL.withName("c"), POOL.withName("d")))
        .isEqualTo("combined: 4 pools");
  }
}
