package dev.servescope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Sharding;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PatternTest {
  private static final Scaling ON_DEMAND = new Scaling.OnDemand(Duration.ofMinutes(5), 7);

  @ParameterizedTest
  @CsvSource({"1,1,SINGLE", "1,4,REPLICATED", "4,1,SHARDED", "2,2,SHARDED_REPLICATED"})
  void aFixedPoolIsNamedByItsGrid(int shards, int replicas, Pattern pattern) {
    assertThat(Pattern.of(pool(shards, replicas, new Scaling.Fixed()))).isEqualTo(pattern);
    assertThat(Pattern.of(pool(shards, replicas, ON_DEMAND))).isEqualTo(Pattern.EVENT_DRIVEN);
  }

  static Stream<Pool> pools() {
    var fixed =
        Stream.of(1, 2, 5)
            .flatMap(m -> Stream.of(1, 2, 5).map(n -> pool(m, n, new Scaling.Fixed())));
    var onDemand =
        Stream.of(1, 2, 5).flatMap(m -> Stream.of(0, 1, 5).map(n -> pool(m, n, ON_DEMAND)));
    return Stream.concat(fixed, onDemand);
  }

  @ParameterizedTest
  @MethodSource("pools")
  void aPatternAppliedIsThePatternReadOff(Pool pool) {
    for (var pattern : EnumSet.complementOf(EnumSet.of(Pattern.COMBINED))) {
      var applied = pattern.applyTo(pool);
      assertThat(Pattern.of(applied)).isEqualTo(pattern);
      assertThat(pattern.applyTo(applied)).isSameAs(applied);
    }
  }

  @ParameterizedTest
  @MethodSource("pools")
  void aPatternSetsReplicasAndShardsAndScalingAndNothingElse(Pool pool) {
    for (var pattern : Pattern.values()) {
      var applied = pattern.applyTo(pool);
      assertThat(applied.balancing()).isEqualTo(pool.balancing());
      assertThat(applied.batching()).isEqualTo(pool.batching());
      assertThat(applied.startUp()).isEqualTo(pool.startUp());
      assertThat(applied.memory()).isEqualTo(pool.memory());
      assertThat(applied.sharding().withShards(1)).isEqualTo(pool.sharding().withShards(1));
    }
  }

  @Test
  void aPoolThatHasThePatternStaysAsItIs() {
    var pool = pool(1, 17, new Scaling.Fixed());
    assertThat(Pattern.REPLICATED.applyTo(pool)).isSameAs(pool);
  }

  @Test
  void copiesAndPartsAreKeptFromOnePatternToTheNext() {
    var pool = pool(4, 6, new Scaling.Fixed());
    assertThat(Pattern.REPLICATED.applyTo(pool).replicas()).isEqualTo(6);
    assertThat(Pattern.SHARDED.applyTo(pool).sharding().shards()).isEqualTo(4);
  }

  @Test
  void aPoolThatScalesIsReplicatedUnlessItScalesFromZero() {
    assertThat(Pattern.of(pool(1, 1, Scaling.Kpa.of(1, 10)))).isEqualTo(Pattern.REPLICATED);
    assertThat(Pattern.of(pool(1, 0, Scaling.Kpa.of(1, 10)))).isEqualTo(Pattern.EVENT_DRIVEN);
    var hpa = Scaling.Hpa.of(Scaling.Hpa.Metric.UTILIZATION, 0.7, 10);
    assertThat(Pattern.of(pool(2, 1, hpa))).isEqualTo(Pattern.SHARDED_REPLICATED);
  }

  @Test
  void severalPoolsAreCombined() {
    var one = RandomScenarios.simple(1);
    assertThat(Pattern.of(one)).isEqualTo(Pattern.of(one.pool()));
    var two = one.withPools(List.of(one.pool(), one.pool().withName("another")));
    assertThat(Pattern.of(two)).isEqualTo(Pattern.COMBINED);
  }

  private static Pool pool(int shards, int replicas, Scaling scaling) {
    return Pool.SINGLE
        .withScaling(scaling)
        .withReplicas(replicas)
        .withSharding(Sharding.of(shards, List.of(1.0), Duration.ofMillis(3), Duration.ofMillis(4)))
        .withBalancing(Balancing.ROUND_ROBIN)
        .withBatching(Batching.NONE.withSize(3));
  }
}
