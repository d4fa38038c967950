package dev.servescope.study.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Scenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Targets;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.confidence.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TryingTest {
  private static final Targets HALF_A_SECOND = new Targets(Duration.ofMillis(500), 0.95);

  /** One server at 90 % of what it can do, for 10 minutes. */
  private static final Scenario BUSY =
      priced(
              Scenarios.poisson(
                  9, new Work.Exponential(Duration.ofMillis(100)), Duration.ofMinutes(10)))
          .withTargets(HALF_A_SECOND);

  private static Scenario priced(Scenario scenario) {
    return scenario.withPrices(Prices.FREE.withPerInstanceHour(new Dollars(1)));
  }

  private static Advice.Found tried(Scenario scenario) {
    var heard = new ArrayList<Advice>();
    Trying.moves(Simulation.run(scenario), Observer.NONE, heard::add);
    return (Advice.Found) heard.getLast();
  }

  private static List<Move.Kind> kinds(Advice.Found found) {
    return found.best().stream().map(its -> its.move().kind()).toList();
  }

  @Test
  void aBusyServerIsHelpedByBatchesWhichAreFreeAndByAReplicaWhichIsNot() {
    var found = tried(BUSY);
    assertThat(found.goal()).isEqualTo(Goal.LATENCY);
    assertThat(kinds(found)).contains(Move.Kind.BATCH_SIZE, Move.Kind.REPLICAS);
    assertThat(found.best()).allMatch(its -> its.attainment().isMore());
    var replicas =
        found.best().stream()
            .filter(its -> its.move().kind() == Move.Kind.REPLICAS)
            .findFirst()
            .orElseThrow();
    assertThat(replicas.move().from()).isEqualTo("1");
    double more = replicas.move().scenario().pool().replicas() - 1.0;
    assertThat(replicas.cost().change()).isEqualTo(more, within(1e-9));
  }

  @Test
  void effectsAreThoseOfPairedRunsUnderTheSameChance() {
    var found = tried(BUSY);
    for (var measured : found.best()) {
      assertThat(measured.p95().before())
          .isEqualTo(mean(BUSY, found.replications()), within(1e-12));
      assertThat(measured.p95().after())
          .isEqualTo(mean(measured.move().scenario(), found.replications()), within(1e-12));
    }
  }

  private static double mean(Scenario scenario, int replications) {
    return IntStream.range(0, replications)
        .mapToObj(i -> Simulation.run(Seeds.replication(scenario, i)))
        .mapToDouble(Measure.P95::of)
        .average()
        .orElseThrow();
  }

  @Test
  void aServerTooManyIsNamedWhereTheTargetsAreMetWithoutIt() {
    var quiet =
        priced(
                Scenarios.poisson(
                    1, new Work.Exponential(Duration.ofMillis(50)), Duration.ofMinutes(10)))
            .withTargets(HALF_A_SECOND);
    var found = tried(quiet.withPool(quiet.pool().withReplicas(2)));
    assertThat(found.goal()).isEqualTo(Goal.LESS_MONEY);
    var first = found.best().getFirst();
    assertThat(first.cost().after()).isLessThan(first.cost().before());
    assertThat(first.meets(HALF_A_SECOND)).isTrue();
  }

  /** One request at a time, at an idle server: the work is all there is, and it costs nothing. */
  @Test
  void whereNothingHelpsNothingIsNamed() {
    var calm = Scenarios.listed(new long[] {0, 1000, 2000}, new long[] {100});
    var found = tried(calm);
    assertThat(found.best()).isEmpty();
    assertThat(found.tried()).isEqualTo(Moves.of(Simulation.run(calm)).size()).isPositive();
  }

  @Test
  void theSameRunGivesTheSameAdvice() {
    assertThat(tried(BUSY)).isEqualTo(tried(BUSY));
  }

  @Test
  void everyMoveChangesOneThingAndCanBeRun() {
    var run = Simulation.run(BUSY);
    var moves = Moves.of(run);
    assertThat(moves).extracting(Move::scenario).doesNotHaveDuplicates().doesNotContain(BUSY);
    assertThat(moves)
        .allSatisfy(
            move ->
                assertThat(Simulation.run(move.scenario()).totals().requests().offered())
                    .as(move.kind() + " " + move.to())
                    .isEqualTo(run.totals().requests().offered()));
  }

  @Test
  void progressGrowsToItsEnd() {
    var heard = new ArrayList<Advice>();
    Trying.moves(Simulation.run(BUSY), Observer.NONE, heard::add);
    var looking =
        heard.stream()
            .filter(Advice.Looking.class::isInstance)
            .map(Advice.Looking.class::cast)
            .toList();
    assertThat(looking).extracting(Advice.Looking::done).isSorted();
    assertThat(looking.getLast().done()).isEqualTo(looking.getLast().most());
  }

  @Test
  void whoeverMovesOnStopsIt() {
    Run run = Simulation.run(BUSY);
    var heard = new ArrayList<Advice>();
    Observer impatient = share -> heard.size() > 3 ? Observer.Wish.STOP : Observer.Wish.CONTINUE;
    assertThatThrownBy(() -> Trying.moves(run, impatient, heard::add))
        .isInstanceOf(CancellationException.class);
    assertThat(heard).noneMatch(Advice.Found.class::isInstance);
  }
}
