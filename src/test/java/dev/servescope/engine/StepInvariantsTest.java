package dev.servescope.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.BatchRecord;
import dev.servescope.run.Component;
import dev.servescope.run.InstanceStep;
import dev.servescope.run.Outcome;
import dev.servescope.run.RequestRecord;
import dev.servescope.run.Step;
import dev.servescope.run.Step.Kind;
import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the steps of every request, whatever the scenario. */
@Execution(ExecutionMode.CONCURRENT)
class StepInvariantsTest {
  private static final int SIMPLE = 6;
  private static final int FULL = 24;

  static Stream<Scenario> scenarios() {
    return Stream.concat(RandomScenarios.firstSimple(SIMPLE), RandomScenarios.firstFull(FULL));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void stepsAreInOrderAndBeginWithTheArrival(Scenario scenario) {
    for (var request : Scenarios.whole(scenario).requests()) {
      assertThat(request.steps()).isSortedAccordingTo(Comparator.comparingLong(Step::atNanos));
      assertThat(request.steps().getFirst())
          .isEqualTo(new Step(request.arrivalNanos(), Kind.SENT, 1, 0, 0, 0, 0));
      assertThat(count(request, Kind.SENT)).isEqualTo(request.attempts());
    }
  }

  private static long count(RequestRecord request, Kind kind) {
    return request.steps().stream().filter(step -> step.kind() == kind).count();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void stepsAddUpToTheComponents(Scenario scenario) {
    var plain =
        Scenarios.whole(scenario).requests().stream()
            .filter(request -> request.outcome() == Outcome.COMPLETED)
            .filter(request -> count(request, Kind.EXECUTING) == 1)
            .filter(request -> request.attempts() == 1 && count(request, Kind.HELD) == 0)
            .toList();
    for (var request : plain) {
      long delivered = at(request, Kind.DELIVERED);
      long split = count(request, Kind.SPLITTING) == 0 ? delivered : started(request);
      assertThat(seconds(request, Component.QUEUE, Component.BATCH, Component.START))
          .isCloseTo((at(request, Kind.EXECUTING) - split) / 1e9, within(2e-9));
      long merged = count(request, Kind.MERGING) == 0 ? 0 : at(request, Kind.MERGING);
      long answered = at(request, Kind.ANSWERED);
      assertThat(seconds(request, Component.SPLIT, Component.MERGE))
          .isCloseTo(
              (split - delivered + (merged == 0 ? 0 : answered - merged)) / 1e9, within(2e-9));
      long executing = at(request, Kind.EXECUTED) - at(request, Kind.EXECUTING);
      long ways = delivered - at(request, Kind.SENT) + at(request, Kind.RETURNED) - answered;
      assertThat(seconds(request, Component.NETWORK, Component.WORK))
          .isCloseTo((executing + ways) / 1e9, within(2e-9));
    }
  }

  /** When its segment came to its shard. */
  private static long started(RequestRecord request) {
    boolean waited = count(request, Kind.QUEUED) > 0;
    return at(request, waited ? Kind.QUEUED : Kind.EXECUTING);
  }

  private static long at(RequestRecord request, Kind kind) {
    return request.steps().stream()
        .filter(step -> step.kind() == kind)
        .findFirst()
        .orElseThrow()
        .atNanos();
  }

  private static double seconds(RequestRecord request, Component... components) {
    return Stream.of(components)
        .mapToDouble(component -> request.seconds().getOrDefault(component, 0.0))
        .sum();
  }

  /** A member of a batch. */
  private record Member(long request, int pool, int shard, int slot, long start) {}

  @ParameterizedTest
  @MethodSource("scenarios")
  void theMembersOfEveryExecutionHaveItAsAStepAndNobodyElse(Scenario scenario) {
    var detail = Scenarios.whole(scenario);
    Set<Member> ofBatches = new HashSet<>();
    for (BatchRecord batch : detail.batches()) {
      for (long id : batch.requests()) {
        ofBatches.add(
            new Member(id, batch.pool(), batch.shard(), batch.slot(), batch.startNanos()));
      }
    }
    Set<Member> ofSteps = new HashSet<>();
    for (var request : detail.requests()) {
      for (var step : request.steps()) {
        if (step.kind() == Kind.EXECUTING) {
          ofSteps.add(
              new Member(request.id(), step.pool(), step.shard(), step.slot(), step.atNanos()));
        }
      }
    }
    assertThat(ofSteps).isEqualTo(ofBatches);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void whatWaitsByTheStepsIsTheQueueOfTheRun(Scenario scenario) {
    var run = Simulation.run(scenario);
    double area = 0;
    for (var request : Scenarios.whole(scenario).requests()) {
      area += waited(request.steps(), run.endNanos()) / 1e9;
    }
    double expected = 0;
    double frame = run.frames().frameSeconds();
    for (int i = 0; i < run.frames().count(); i++) {
      expected += run.frames().queue().at(i) * Math.min(frame, run.endSeconds() - i * frame);
    }
    assertThat(area).isCloseTo(expected, within(1e-6 * (1 + expected)));
  }

  private static double waited(List<Step> steps, long end) {
    double nanos = 0;
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      if (step.kind() == Kind.QUEUED || step.kind() == Kind.HELD) {
        nanos += Math.max(0, next(steps, i, end) - step.atNanos());
      }
    }
    return nanos;
  }

  /** When something happened next to the same segment; giving up ends no waiting. */
  private static long next(List<Step> steps, int index, long end) {
    var step = steps.get(index);
    return steps.subList(index + 1, steps.size()).stream()
        .filter(later -> later.attempt() == step.attempt() && belongs(step, later))
        .filter(later -> later.kind() != Kind.ABANDONED && later.kind() != Kind.PAUSED)
        .mapToLong(Step::atNanos)
        .findFirst()
        .orElse(end);
  }

  private static boolean belongs(Step waiting, Step later) {
    return waiting.kind() == Kind.HELD || later.segment() == waiting.segment();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aWindowTellsTheSameStoriesAsTheWholeRun(Scenario scenario) {
    var whole = Scenarios.whole(scenario);
    long end = Simulation.run(scenario).endNanos();
    long from = end / 3;
    long to = end / 2;
    var window = Simulation.detail(scenario, from, to, Observer.NONE);
    var byId = new HashMap<Long, RequestRecord>();
    whole.requests().forEach(request -> byId.put(request.id(), request));
    Stream.concat(window.requests().stream(), window.leftovers().stream())
        .forEach(
            request ->
                assertThat(request.steps())
                    .isEqualTo(until(known(byId, request.id()).steps(), to)));
    var expected =
        whole.requests().stream()
            .filter(request -> request.endNanos() < from)
            .filter(request -> request.steps().getLast().atNanos() >= from)
            .map(RequestRecord::id)
            .toList();
    assertThat(window.leftovers().stream().map(RequestRecord::id))
        .containsAll(expected.stream().filter(id -> reaches(known(byId, id), from, to)).toList());
    assertThat(window.instances().stream().filter(step -> step.atNanos() >= from))
        .containsExactlyElementsOf(inside(whole.instances(), from, to));
  }

  private static RequestRecord known(Map<Long, RequestRecord> byId, long id) {
    return Objects.requireNonNull(byId.get(id));
  }

  private static boolean reaches(RequestRecord request, long from, long to) {
    return request.steps().stream()
        .anyMatch(step -> step.atNanos() >= from && step.atNanos() <= to);
  }

  private static List<Step> until(List<Step> steps, long to) {
    return steps.stream().filter(step -> step.atNanos() <= to).toList();
  }

  private static List<InstanceStep> inside(List<InstanceStep> steps, long from, long to) {
    return steps.stream().filter(s -> s.atNanos() >= from && s.atNanos() <= to).toList();
  }
}
