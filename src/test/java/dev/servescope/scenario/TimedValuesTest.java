package dev.servescope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Scenarios;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimedValuesTest {
  private static final Duration AT = Duration.ofMinutes(12);
  private static final Scenario PLAIN =
      Scenarios.poisson(5, new Work.Exponential(Duration.ofMillis(100)), Duration.ofHours(1));

  private static Scenario replicas(Scenario scenario, int count) {
    return scenario.withPool(scenario.pool().withReplicas(count));
  }

  private static Scenario batch(Scenario scenario, int size) {
    return scenario.withPool(
        scenario.pool().withBatching(scenario.pool().batching().withSize(size)));
  }

  @Test
  void aValueThatMayChangeBecomesATimedChange() {
    assertThat(TimedValues.between(PLAIN, replicas(PLAIN, 4), AT))
        .hasValue(List.of(new Intervention(AT, new Change.SetReplicas(4))));
    var faster = PLAIN.withTraffic(new Traffic.Poisson(Rate.perSecond(9)));
    assertThat(TimedValues.between(PLAIN, faster, AT))
        .hasValue(List.of(new Intervention(AT, new Change.SetRate(Rate.perSecond(9)))));
  }

  @Test
  void whatCannotChangeInARunIsNoTimedChangeEvenBesideOneThatCan() {
    var pool = replicas(PLAIN, 4).pool().withBalancing(Balancing.RANDOM);
    assertThat(TimedValues.between(PLAIN, PLAIN.withPool(pool), AT)).isEmpty();
    assertThat(TimedValues.between(PLAIN, PLAIN.withSeed(7), AT)).isEmpty();
    var regular = PLAIN.withTraffic(new Traffic.Constant(Rate.perSecond(9)));
    assertThat(TimedValues.between(PLAIN, regular, AT)).isEmpty();
  }

  @Test
  void whatIsPossibleOnlyTogetherWithWhatCannotChangeInARunIsNoTimedChange() {
    var onDemand = PLAIN.withPool(Pattern.EVENT_DRIVEN.applyTo(PLAIN.pool()));
    assertThat(onDemand.pool().replicas()).isZero();
    assertThat(TimedValues.between(PLAIN, onDemand, AT)).isEmpty();
  }

  @Test
  void whatDoesNotFitWhatWasChangedSinceStaysAsItIsSeen() {
    var onDemand = PLAIN.withPool(Pattern.EVENT_DRIVEN.applyTo(PLAIN.pool()));
    var whole =
        TimedValues.with(onDemand, List.of(new Intervention(AT, new Change.SetReplicas(3))));
    var seen = TimedValues.at(whole, AT);
    var fixed = seen.withPool(seen.pool().withScaling(new Scaling.Fixed()));
    assertThat(TimedValues.transfer(whole, seen, fixed).pool().replicas()).isEqualTo(3);
  }

  @Test
  void theValuesInForceAreThoseThatWereSetLastByThen() {
    var timed =
        PLAIN.withInterventions(
            List.of(
                new Intervention(Duration.ofMinutes(10), new Change.SetReplicas(4)),
                new Intervention(Duration.ofMinutes(20), new Change.SetReplicas(2)),
                new Intervention(Duration.ofMinutes(20), new Change.SetRate(Rate.perSecond(11)))));
    assertThat(TimedValues.at(timed, Duration.ofMinutes(9))).isEqualTo(timed);
    assertThat(TimedValues.at(timed, Duration.ofMinutes(10)).pool().replicas()).isEqualTo(4);
    var late = TimedValues.at(timed, Duration.ofMinutes(30));
    assertThat(late.pool().replicas()).isEqualTo(2);
    assertThat(late.traffic()).isEqualTo(new Traffic.Poisson(Rate.perSecond(11)));
  }

  @Test
  void aSecondChangeOfTheSameInstantTakesThePlaceOfTheFirst() {
    var once = TimedValues.with(PLAIN, List.of(new Intervention(AT, new Change.SetReplicas(4))));
    var twice = TimedValues.with(once, List.of(new Intervention(AT, new Change.SetReplicas(6))));
    assertThat(twice.interventions())
        .containsExactly(new Intervention(AT, new Change.SetReplicas(6)));
  }

  @Test
  void aChangeBackToWhatItIsAnywayLeavesNothing() {
    var once = TimedValues.with(PLAIN, List.of(new Intervention(AT, new Change.SetReplicas(4))));
    int before = PLAIN.pool().replicas();
    var back =
        TimedValues.with(once, List.of(new Intervention(AT, new Change.SetReplicas(before))));
    assertThat(back).isEqualTo(PLAIN);
  }

  @Test
  void faultsOfOneInstantStandBesideEachOther() {
    var kill = new Intervention(AT, new Change.Kill(1, 1, Duration.ofMinutes(1), true));
    var both = TimedValues.with(TimedValues.with(PLAIN, List.of(kill)), List.of(kill));
    assertThat(both.interventions()).containsExactly(kill, kill);
  }

  @Test
  void whatIsChangedFromTheStartKeepsTheOtherValuesOfTheStart() {
    var whole = TimedValues.with(PLAIN, List.of(new Intervention(AT, new Change.SetReplicas(4))));
    var seen = TimedValues.at(whole, AT);
    var changed = seen.withPool(seen.pool().withBalancing(Balancing.RANDOM));
    var result = TimedValues.transfer(whole, seen, batch(changed, 3));
    assertThat(result)
        .isEqualTo(batch(whole.withPool(whole.pool().withBalancing(Balancing.RANDOM)), 3));
  }

  @Test
  void randomScenariosSeenAtAnyTimeAreValidAndLeadBackToThemselves() {
    RandomScenarios.firstFull(200)
        .forEach(
            whole -> {
              var seen = TimedValues.at(whole, Duration.ofSeconds(2));
              assertThat(TimedValues.transfer(whole, seen, seen)).isEqualTo(whole);
              assertThat(TimedValues.between(seen, seen, AT)).hasValue(List.of());
            });
  }
}
