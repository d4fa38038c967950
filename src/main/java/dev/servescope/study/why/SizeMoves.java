package dev.servescope.study.why;

import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.quantity.Units;
import java.time.Duration;
import java.util.stream.IntStream;

/** More or less of something: replicas, batch size and delay, shards. */
final class SizeMoves {
  private static final Duration FIRST_DELAY = Duration.ofMillis(20);

  /** Shorter requests are not worth splitting. */
  private static final Duration LONG = Duration.ofSeconds(1);

  private SizeMoves() {}

  static void of(Changes changes) {
    replicas(changes);
    batchSizes(changes);
    batchDelays(changes);
    shards(changes);
  }

  private static void replicas(Changes changes) {
    var pool = changes.pool();
    int now = pool.replicas();
    int least = pool.scaling().fromZero() ? 0 : 1;
    IntStream.of(now / 2, now - 1, now + 1, now + 2, 2 * now)
        .distinct()
        .filter(other -> least <= other && other <= Pool.MAX_REPLICAS)
        .forEach(other -> changes.add(Move.Kind.REPLICAS, now, other, pool.withReplicas(other)));
  }

  private static void batchSizes(Changes changes) {
    var batching = changes.pool().batching();
    int now = batching.size();
    IntStream.of(now / 2, 2 * now, 4 * now, 8 * now)
        .filter(other -> 1 <= other && other <= Batching.MAX_SIZE)
        .forEach(
            other ->
                changes.add(
                    Move.Kind.BATCH_SIZE,
                    now,
                    other,
                    changes.pool().withBatching(batching.withSize(other))));
  }

  private static void batchDelays(Changes changes) {
    var batching = changes.pool().batching();
    if (batching.size() == 1) {
      return;
    }
    var now = batching.delay();
    if (now.isZero()) {
      // A batch as long as its longest member gains nothing by waiting for more.
      if (!(batching.time() instanceof BatchTime.LongestMember)) {
        delay(changes, now, FIRST_DELAY);
      }
      return;
    }
    delay(changes, now, Duration.ZERO);
    delay(changes, now, now.dividedBy(4));
    delay(changes, now, now.dividedBy(2));
  }

  private static void delay(Changes changes, Duration now, Duration other) {
    var changed = changes.pool().withBatching(changes.pool().batching().withDelay(other));
    changes.add(Move.Kind.BATCH_DELAY, Units.text(now), Units.text(other), changed);
  }

  private static void shards(Changes changes) {
    var sharding = changes.pool().sharding();
    int now = sharding.shards();
    boolean isLong = changes.run().scenario().work().mean().compareTo(LONG) >= 0;
    if (now == 1 && !isLong) {
      return;
    }
    IntStream.of(now - 1, now + 1, 2 * now)
        .distinct()
        .filter(other -> 1 <= other && other <= Sharding.MAX_SHARDS)
        .forEach(
            other ->
                changes.add(
                    Move.Kind.SHARDS,
                    now,
                    other,
                    changes.pool().withSharding(sharding.withShards(other))));
  }
}
