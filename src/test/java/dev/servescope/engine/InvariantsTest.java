package dev.servescope.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.BatchRecord;
import dev.servescope.run.CostCause;
import dev.servescope.run.Decision;
import dev.servescope.run.Detail;
import dev.servescope.run.Lane;
import dev.servescope.run.Outcome;
import dev.servescope.run.RequestRecord;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.run.Spell;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in every run, whatever the scenario. */
@Execution(ExecutionMode.CONCURRENT)
class InvariantsTest {
  private static final int SIMPLE = 60;
  private static final int FULL = 240;

  static Stream<Scenario> scenarios() {
    return Stream.concat(RandomScenarios.firstSimple(SIMPLE), RandomScenarios.firstFull(FULL));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyOfferedRequestEndsInOneWay(Scenario scenario) {
    var cold = scenario.withWarmUp(Duration.ZERO);
    var run = Simulation.run(cold);
    var counts = run.totals().requests();
    var detail = Scenarios.whole(cold);
    assertThat(counts.offered())
        .isEqualTo(
            counts.completed()
                + counts.refused()
                + counts.timedOut()
                + counts.failed()
                + counts.inFlight())
        .isEqualTo(detail.requests().size());
    assertThat(count(detail, Outcome.COMPLETED)).isEqualTo(counts.completed());
    assertThat(count(detail, Outcome.REFUSED)).isEqualTo(counts.refused());
    assertThat(count(detail, Outcome.TIMED_OUT)).isEqualTo(counts.timedOut());
    assertThat(count(detail, Outcome.FAILED)).isEqualTo(counts.failed());
    assertThat(count(detail, Outcome.IN_FLIGHT)).isEqualTo(counts.inFlight());
  }

  private static long count(Detail detail, Outcome outcome) {
    return detail.requests().stream().filter(r -> r.outcome() == outcome).count();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theFramesAddUpToTheTotals(Scenario scenario) {
    var run = Simulation.run(scenario.withWarmUp(Duration.ZERO));
    var totals = run.totals();
    var frames = run.frames();
    assertThat(frames.offered().sum()).isEqualTo(totals.requests().offered());
    assertThat(frames.completed().sum()).isEqualTo(totals.requests().completed());
    assertThat(frames.refused().sum()).isEqualTo(totals.requests().refused());
    assertThat(frames.timedOut().sum()).isEqualTo(totals.requests().timedOut());
    assertThat(frames.failed().sum()).isEqualTo(totals.requests().failed());
    assertThat(frames.batches().sum()).isEqualTo(totals.batches().count());
    assertThat(frames.queueMax().max()).isEqualTo(totals.queue().max());
    double cost = totals.cost().total();
    assertThat(frames.costOfFirst(frames.count())).isCloseTo(cost, within(1e-9 * (1 + cost)));
    for (var cause : CostCause.values()) {
      double byCause = totals.cost().byCause().get(cause);
      assertThat(frames.cost(cause).sum()).isCloseTo(byCause, within(1e-9 * (1 + byCause)));
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theNumberInTheSystemIsTheTimeSpentInItOverTheTime(Scenario scenario) {
    // Little's law in its exact form: the integral of the number is the sum of the times.
    var cold = scenario.withWarmUp(Duration.ZERO);
    var run = Simulation.run(cold);
    double spent =
        Scenarios.whole(cold).requests().stream()
            .mapToDouble(r -> Math.min(r.endNanos(), run.endNanos()) - r.arrivalNanos())
            .sum();
    double mean = run.totals().inSystemMean();
    assertThat(mean).isCloseTo(spent / run.endNanos(), within(1e-9 * (1 + mean)));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theComponentsOfARequestAddUpToItsLatency(Scenario scenario) {
    for (var request : Scenarios.whole(scenario).requests()) {
      if (request.outcome() == Outcome.COMPLETED) {
        double sum = request.seconds().values().stream().mapToDouble(s -> s).sum();
        assertThat(sum).isCloseTo(request.latencySeconds(), within(1e-6));
        assertThat(request.seconds().values()).allMatch(seconds -> seconds >= 0);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aRunThatIsNotFollowedHasTheLatenciesOfOneThatIs(Scenario scenario) {
    Traces.checkRun(scenario, Scenarios.whole(scenario));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void anInstanceDoesOneThingAtATime(Scenario scenario) {
    var byInstance =
        Scenarios.whole(scenario).batches().stream()
            .collect(
                Collectors.groupingBy(batch -> List.of(batch.pool(), batch.shard(), batch.slot())));
    for (var batches : byInstance.values()) {
      assertThat(overlaps(batches)).isEmpty();
    }
    for (var batch : Scenarios.whole(scenario).batches()) {
      assertThat(batch.requests().size()).isBetween(1, largestBatch(scenario, batch.pool()));
    }
  }

  private static List<BatchRecord> overlaps(List<BatchRecord> batches) {
    var sorted = batches.stream().sorted(Comparator.comparing(BatchRecord::startNanos)).toList();
    return java.util.stream.IntStream.range(1, sorted.size())
        .filter(i -> sorted.get(i).startNanos() < sorted.get(i - 1).endNanos())
        .mapToObj(sorted::get)
        .toList();
  }

  private static int largestBatch(Scenario scenario, int pool) {
    return scenario.interventions().stream()
        .filter(intervention -> intervention.pool() == pool)
        .mapToInt(i -> i.change() instanceof Change.SetBatchSize(int size) ? size : 0)
        .reduce(scenario.pools().get(pool - 1).batching().size(), Math::max);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void tiersClassesAndPoolsAddUpToTheRun(Scenario scenario) {
    var run = Simulation.run(scenario);
    for (var groups : List.of(run.tiers(), run.classes())) {
      assertThat(groups.stream().mapToLong(g -> g.requests().offered()).sum())
          .isEqualTo(run.totals().requests().offered());
      assertThat(groups.stream().mapToLong(g -> g.requests().completed()).sum())
          .isEqualTo(run.totals().requests().completed());
      assertThat(groups.stream().mapToDouble(g -> g.refused().sum()).sum())
          .isEqualTo(run.frames().refused().sum());
      assertThat(groups.stream().mapToLong(g -> g.requests().timedOut()).sum())
          .isEqualTo(run.totals().requests().timedOut());
    }
    double cost = run.totals().cost().total();
    assertThat(run.pools().stream().mapToDouble(pool -> pool.cost().total()).sum())
        .isCloseTo(cost, within(1e-9 * (1 + cost)));
    for (int i = 0; i < run.frames().count(); i++) {
      int frame = i;
      assertThat(run.pools().stream().mapToDouble(pool -> pool.busy().at(frame)).sum())
          .isCloseTo(run.frames().busy().at(frame), within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void decisionsComeInOrderAndFollowFromEachOther(Scenario scenario) {
    for (var pool : Simulation.run(scenario).pools()) {
      assertThat(pool.decisions()).isSortedAccordingTo(Comparator.comparing(Decision::atNanos));
      assertThat(pool.decisions()).allMatch(decision -> decision.after() >= 0);
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theLanesAddUpToTheFleet(Scenario scenario) {
    var run = Simulation.run(scenario);
    var frames = run.frames();
    for (int i = 0; i < frames.count(); i++) {
      int frame = i;
      assertThat(sum(run, lane -> lane.busy().at(frame)))
          .isCloseTo(frames.busy().at(frame), within(1e-6));
      assertThat(sum(run, lane -> lane.idle().at(frame)))
          .isCloseTo(frames.idle().at(frame), within(1e-6));
      assertThat(sum(run, lane -> lane.queue().at(frame)) + shared(run, frame))
          .isCloseTo(frames.queue().at(frame), within(1e-6));
    }
  }

  private static double sum(Run run, java.util.function.ToDoubleFunction<Lane> level) {
    return run.lanes().stream().mapToDouble(level).sum();
  }

  private static double shared(Run run, int frame) {
    return run.sharedQueues().stream().mapToDouble(queue -> queue.depth().at(frame)).sum();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theSpellsOfALaneAreWhatItsAveragesSay(Scenario scenario) {
    var run = Simulation.run(scenario);
    for (var lane : run.lanes().stream().filter(lane -> !lane.isRest()).toList()) {
      if (lane.everyBatch()) {
        assertThat(seconds(lane, Spell.Kind.BATCH)).isCloseTo(area(run, lane.busy()), within(1e-4));
      }
      assertThat(seconds(lane, Spell.Kind.STARTING))
          .isCloseTo(area(run, lane.starting()), within(1e-4));
      assertThat(seconds(lane, Spell.Kind.DOWN)).isCloseTo(area(run, lane.down()), within(1e-4));
    }
  }

  private static double seconds(Lane lane, Spell.Kind kind) {
    return lane.spells().stream()
        .filter(spell -> spell.kind() == kind)
        .mapToDouble(spell -> spell.endSeconds() - spell.startSeconds())
        .sum();
  }

  private static double area(Run run, Series level) {
    double area = 0;
    double frame = run.frames().frameSeconds();
    for (int i = 0; i < level.size(); i++) {
      area += level.at(i) * Math.min(frame, run.endSeconds() - i * frame);
    }
    return area;
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void requestsEndAfterTheyArriveAndAnswersAreInOrderOfTheirEnds(Scenario scenario) {
    var ended =
        Scenarios.whole(scenario).requests().stream()
            .filter(request -> request.outcome() != Outcome.IN_FLIGHT)
            .toList();
    assertThat(ended).allMatch(request -> request.endNanos() >= request.arrivalNanos());
    assertThat(ended).isSortedAccordingTo(Comparator.comparing(RequestRecord::endNanos));
  }
}
