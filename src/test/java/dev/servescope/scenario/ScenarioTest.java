package dev.servescope.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ScenarioTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Scenario SCENARIO =
      RandomScenarios.simple(1)
          .withInterventions(List.of())
          .withTraffic(new Traffic.Poisson(Rate.perSecond(1)))
          .withHorizon(new Horizon.Until(SECOND));

  @Test
  void interventionsStandInTheOrderOfTheirTimes() {
    var late = new Intervention(SECOND, new Change.SetShards(2));
    var early = new Intervention(Duration.ZERO, new Change.SetShards(3));
    assertThat(SCENARIO.withInterventions(List.of(late, early)).interventions())
        .containsExactly(early, late);
  }

  @Test
  void trafficThatNeverEndsCannotBeDrained() {
    refuses(
        () -> SCENARIO.withHorizon(new Horizon.Drained()),
        "horizon: found drained, allowed is a length or a number of requests, as this traffic never"
            + " ends");
  }

  @Test
  void requestsThatNeverComeCannotBeCounted() {
    var none = SCENARIO.withTraffic(new Traffic.Poisson(Rate.perSecond(0)));
    refuses(
        () -> none.withHorizon(new Horizon.Requests(5)),
        "horizon: found a number of requests, allowed is a length, as a rate of 0/s never brings a"
            + " request");
  }

  @Test
  void fixedScalingNeedsAReplicaAtAllTimes() {
    var pool = SCENARIO.pool().withReplicas(1).withScaling(new Scaling.Fixed());
    refuses(
        () -> pool.withReplicas(0),
        "replicas: found 0, allowed is at least 1, or scaling on demand (onDemand) or by KPA"
            + " (kpa)");
    refuses(
        () ->
            SCENARIO
                .withPool(pool)
                .withInterventions(List.of(new Intervention(SECOND, new Change.SetReplicas(0)))),
        "interventions[0]: found 0 replicas, allowed is at least 1 replica, or scaling on demand"
            + " (onDemand) or by KPA (kpa)");
  }

  @Test
  void scalingBackFromOnDemandKeepsAReplica() {
    var none = SCENARIO.pool().withScaling(onDemand()).withReplicas(0);
    assertThat(none.withScaling(new Scaling.Fixed()).replicas()).isEqualTo(1);
  }

  @Test
  void valuesOutOfRangeAreRefusedByName() {
    refuses(
        () -> Batching.NONE.withSize(1025),
        "size: found 1025, allowed is a whole number from 1 to 1,024");
    refuses(
        () -> Batching.NONE.withDelay(Duration.ofDays(2)),
        "delay: found 2d, allowed is a duration from 0s to 1d");
    refuses(
        () -> new Work.Gamma(SECOND, Double.NaN),
        "variation: found NaN, allowed is a number from 0 to 20");
    refuses(
        () -> new Targets(SECOND, 1.5), "attainment: found 1.5, allowed is a number from 0 to 1");
    refuses(
        () -> SCENARIO.withName(" "), "name: found 1 characters, allowed is 1 to 80 characters");
    refuses(
        () -> new BatchTime.Measured(new TreeMap<>()),
        "timeBySize: found an empty table, allowed is at least one batch size");
    refuses(() -> new Rate(2e6), "found 2000000/s, allowed is a rate from 0/s to 1000000/s");
    refuses(
        () -> new Traffic.Listed(Samples.ofNanos(3, 2)),
        "arrivals[1]: found 2ns, allowed is times from the start in ascending order, none"
            + " negative");
    refuses(() -> new StartUp.Phase("", SECOND), "name: found \"\", allowed is 1 to 40 characters");
    refuses(
        () -> Sharding.NONE.withShards(65),
        "shards: found 65, allowed is a whole number from 1 to 64");
  }

  @Test
  void aDurationTooLongForNanosecondsIsRefusedLikeAnyOther() {
    refuses(
        () -> new Horizon.Until(Duration.ofDays(1_000_000)),
        "length: found 1000000d, allowed is a duration from 1ms to 3650d");
  }

  private static Scaling onDemand() {
    return new Scaling.OnDemand(Duration.ofMinutes(10), 5);
  }

  private static void refuses(ThrowingCallable making, String message) {
    assertThatThrownBy(making).isInstanceOf(InvalidValueException.class).hasMessage(message);
  }
}
