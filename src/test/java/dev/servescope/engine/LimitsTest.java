package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.Outcome;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Tier.Limit;
import dev.servescope.scenario.load.Tier.OverLimit;
import dev.servescope.scenario.load.Traffic;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Token buckets of users, and what becomes of those over their limit. */
class LimitsTest {
  private static final Limit TEN_AN_HOUR = new Limit(10, Duration.ofHours(1));
  private static final Limit THREE_A_MINUTE = new Limit(3, Duration.ofMinutes(1));

  private static Tier tier(Limit... limits) {
    return Tier.EVERYBODY.withLimits(List.of(limits)).withUsers(10);
  }

  /** Requests at given seconds by given users, for which there is always a server. */
  private static Scenario by(long[] users, double[] seconds, Tier tier) {
    var arrivals = new long[seconds.length];
    for (int i = 0; i < arrivals.length; i++) {
      arrivals[i] = Math.round(seconds[i] * 1e9);
    }
    var columns = new Columns(null, null, Samples.ofNanos(users), null);
    var base =
        Scenarios.listed(new long[] {0}, new long[] {1}).withPool(oneInstance().withReplicas(100));
    return base.withDemand(
        base.demand()
            .withTiers(List.of(tier))
            .withTraffic(new Traffic.Listed(Samples.ofNanos(arrivals), columns)));
  }

  private static Scenario byOne(double[] seconds, Tier tier) {
    return by(new long[seconds.length], seconds, tier);
  }

  /** Whether each request was let through. */
  private static List<Boolean> granted(Scenario scenario) {
    return Traces.requests(scenario).stream()
        .map(request -> request.outcome() == Outcome.COMPLETED)
        .toList();
  }

  @Test
  void aBucketHoldsItsLimitAndFillsEvenly() {
    // 3 a minute: a token every 20 s. Three at once and no fourth; one at 20 s sharp, not before;
    // after 60 s of rest three again.
    var scenario =
        byOne(new double[] {0, 0, 0, 0, 19.999_999, 20, 20, 80, 80, 80, 80}, tier(THREE_A_MINUTE));
    assertThat(granted(scenario))
        .containsExactly(true, true, true, false, false, true, false, true, true, true, false);
  }

  @Test
  void everyBucketMustGrantAndOneRefusalTakesNoToken() {
    // 3 a minute and 10 an hour. Three at 0, then one every 20 s until 140: ten. At 160 the minute
    // has a token and the hour 160/360 of one; the refusals until 360 take none, so that at 360 the
    // hour grants again, and at 361 it does not although the minute would.
    var seconds =
        LongStream.of(0, 0, 0, 20, 40, 60, 80, 100, 120, 140, 160, 359, 360, 361, 719, 720)
            .asDoubleStream()
            .toArray();
    assertThat(granted(byOne(seconds, tier(TEN_AN_HOUR, THREE_A_MINUTE))))
        .containsExactly(
            true, true, true, true, true, true, true, true, true, true, false, false, true, false,
            false, true);
  }

  @Test
  void everyUserHasBucketsOfHisOwn() {
    var scenario =
        by(
            new long[] {1, 1, 1, 1, 2, 2, 2, 2},
            new double[] {0, 0, 0, 0, 0, 0, 0, 0},
            tier(THREE_A_MINUTE));
    assertThat(granted(scenario)).containsExactly(true, true, true, false, true, true, true, false);
  }

  @Test
  void whoIsRefusedMayTryAgainAndTheWaitIsTheLimits() {
    // One a second: refused at 0.1, at 0.6 after a pause of 0.5, let through at 1.6.
    var base = byOne(new double[] {0, 0.1}, tier(new Limit(1, Duration.ofSeconds(1))));
    var retries = new Clients.Retries(2, ms(500), 2, 0);
    var scenario = base.withDemand(base.demand().withClients(Clients.PATIENT.withRetries(retries)));
    assertThat(Traces.components(scenario)).containsExactly("work 1", "limit 1500, work 1");
    assertThat(Traces.requests(scenario).getLast().attempts()).isEqualTo(3);
  }

  @Test
  void whoIsDemotedIsServedBehindTheOthers() {
    // One an hour: the second is demoted to the priority 2, so that the third, of another user,
    // goes before it.
    var demoting = tier(new Limit(1, Duration.ofHours(1))).withOverLimit(new OverLimit.Demote(2));
    var scenario =
        by(new long[] {1, 1, 2}, new double[] {0, 0.000_1, 0.000_2}, demoting)
            .withPool(oneInstance());
    assertThat(Traces.ends(scenario)).containsExactly("1", "3", "2");
    var tier = Simulation.run(scenario).tiers().getFirst();
    assertThat(tier.demoted()).isEqualTo(1);
    assertThat(tier.requests().refused()).isZero();
  }

  @Test
  void aRequestThatIsDemotedTwiceIsOneDemotedRequest() {
    // Nobody is answered in time, so both are sent twice: the first is over its limit at its second
    // attempt, the second at both.
    var demoting = tier(new Limit(1, Duration.ofHours(1))).withOverLimit(new OverLimit.Demote(2));
    var base = byOne(new double[] {0, 1}, demoting);
    var clients =
        Clients.PATIENT
            .withTimeOut(Duration.ofNanos(500_000))
            .withRetries(new Clients.Retries(1, ms(100), 2, 0));
    var tier =
        Simulation.run(base.withDemand(base.demand().withClients(clients))).tiers().getFirst();
    assertThat(tier.requests().timedOut()).isEqualTo(2);
    assertThat(tier.demoted()).isEqualTo(2);
  }

  @Test
  void anAttackExhaustsItsOwnLimitOnly() {
    // 1,000 requests of one user of another tier within 10 s: three a minute are let through. The
    // others' 100 are all served.
    var attack =
        new Traffic.Marked(
            new Traffic.Listed(
                Samples.ofMillis(LongStream.range(0, 1000).map(i -> 10 * i).toArray())),
            "",
            "anonymous",
            "",
            1);
    var usual =
        new Traffic.Marked(
            new Traffic.Listed(
                Samples.ofMillis(LongStream.range(0, 100).map(i -> 100 * i).toArray())),
            "",
            "premium",
            "",
            0);
    var base = Scenarios.listed(new long[] {0}, new long[] {1});
    var scenario =
        base.withDemand(
            base.demand()
                .withTiers(
                    List.of(
                        tier(THREE_A_MINUTE).withName("anonymous"),
                        Tier.EVERYBODY.withName("premium")))
                .withTraffic(new Traffic.Added(List.of(attack, usual))));
    var tiers = Simulation.run(scenario).tiers();
    assertThat(tiers.getFirst().requests().completed()).isEqualTo(3);
    assertThat(tiers.getFirst().requests().refused()).isEqualTo(997);
    assertThat(tiers.getLast().availability()).isEqualTo(1);
  }
}
