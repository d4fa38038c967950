package dev.servescope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.quantity.Bytes;
import java.time.Duration;
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
    for (var pattern : Pattern.values()) {
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

  private static Pool pool(int shards, int replicas, Scaling scaling) {
    return new Pool(
        replicas,
        new Sharding(shards, Sharding.NONE.weights(), Duration.ofMillis(3), Duration.ofMillis(4)),
        Balancing.ROUND_ROBIN,
        Batching.NONE.withSize(3),
        scaling,
        StartUp.TYPICAL,
        Bytes.gigabytes(2));
  }
}
