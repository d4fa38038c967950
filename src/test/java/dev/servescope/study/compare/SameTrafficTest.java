package dev.servescope.study.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Simulation;
import dev.servescope.run.Component;
import dev.servescope.run.Run;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameTrafficTest {
  private static final Scenario STEADY = Scenarios.steady();

  @Test
  void deploymentIsNoTraffic() {
    assertThat(SameTraffic.of(STEADY, Scenarios.replicas(3).withName("Other"))).isTrue();
    assertThat(SameTraffic.remark(List.of(STEADY, Scenarios.replicas(3)))).isEmpty();
  }

  @Test
  void anotherRateIsNamed() {
    var faster = STEADY.withTraffic(new Traffic.Poisson(new Rate(8))).withName("Faster");

    assertThat(SameTraffic.remark(List.of(STEADY, faster)))
        .contains("Not on the same traffic: Faster differs from Steady in arrival rate 5/s → 8/s.");
  }

  @Test
  void aRateThatChangesOnTheWayIsOtherTraffic() {
    var surge =
        STEADY.withInterventions(
            List.of(new Intervention(Duration.ofMinutes(1), new Change.SetRate(new Rate(20)))));

    assertThat(SameTraffic.of(STEADY, surge)).isFalse();
    assertThat(SameTraffic.remark(List.of(STEADY, surge)).orElseThrow()).contains("0 → 1");
  }

  /** As many requests arrive, and the same: a router tells them apart and changes nothing. */
  @ParameterizedTest
  @EnumSource(
      value = Pattern.class,
      names = {"SINGLE", "REPLICATED", "SHARDED", "EVENT_DRIVEN", "COMBINED"})
  void everyPatternMeetsTheSameRequests(Pattern pattern) {
    var other = Architectures.of(pattern, STEADY).orElseThrow();

    assertThat(SameTraffic.of(STEADY, other)).isTrue();
    assertThat(Pattern.of(other)).isEqualTo(pattern);
    var alone = Simulation.run(STEADY);
    var run = Simulation.run(other);
    assertThat(offered(run)).isEqualTo(offered(alone)).isPositive();
  }

  private static long offered(Run run) {
    return run.totals().requests().offered();
  }

  /** On servers enough nobody waits, so that latency is work: each request's stays its own. */
  @Test
  void namesForARouterLeaveTheWorkAsItWas() {
    var roomy = STEADY.withPool(STEADY.pool().withReplicas(60));
    var routed = Architectures.of(Pattern.COMBINED, roomy).orElseThrow();
    var pools =
        routed.withPools(
            routed.pools().stream().map(pool -> roomy.pool().withName(pool.name())).toList());

    assertThat(work(Simulation.run(pools))).isEqualTo(work(Simulation.run(roomy)));
  }

  private static double work(Run run) {
    var work = run.frames().component(Component.WORK).toArray();
    double sum = 0;
    for (double frame : work) {
      sum += frame;
    }
    return Math.rint(sum * 1e6);
  }

  @Test
  void aChangeOfReplicasWouldUndoAPatternAndGoes() {
    var changing =
        STEADY.withInterventions(
            List.of(
                new Intervention(Duration.ofMinutes(1), new Change.SetReplicas(4)),
                new Intervention(Duration.ofMinutes(2), new Change.SetRate(new Rate(9)))));
    var single = Architectures.of(Pattern.SINGLE, changing).orElseThrow();

    assertThat(single.interventions()).hasSize(1);
    assertThat(SameTraffic.of(changing, single)).isTrue();
  }
}
