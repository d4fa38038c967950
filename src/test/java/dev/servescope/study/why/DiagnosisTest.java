package dev.servescope.study.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.engine.Scenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.CostCause;
import dev.servescope.run.Outcome;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Targets;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.storage.ScenarioFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {
  private static final Path FOLDER = Path.of("resources", "dev", "servescope", "scenarios");
  private static final Map<String, Run> RUNS = new HashMap<>();

  private static List<Finding> findings(Scenario scenario) {
    return Diagnosis.of(Simulation.run(scenario)).findings();
  }

  private static Run bundled(String name) throws Exception {
    var known = RUNS.get(name);
    if (known != null) {
      return known;
    }
    var scenario = ScenarioFiles.open(FOLDER.resolve(name + ScenarioFiles.EXTENSION));
    var run = Simulation.run(scenario);
    RUNS.put(name, run);
    return run;
  }

  private static Finding.Latency latency(List<Finding> findings) {
    return findings.stream()
        .filter(Finding.Latency.class::isInstance)
        .map(Finding.Latency.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Two at once, 100 ms each: the second waits for 100 ms. Mean 150 ms, of it work 100 ms. */
  @Test
  void workDominatesWhereTheWaitIsTheSmallerPart() {
    var latency = latency(findings(Scenarios.listed(new long[] {0, 0}, new long[] {100, 100})));
    assertThat(latency.part()).isEqualTo(Part.WORK);
    assertThat(latency.seconds()).isEqualTo(0.1, within(1e-9));
    assertThat(latency.mean()).isEqualTo(0.15, within(1e-9));
    assertThat(latency.share()).isEqualTo(2.0 / 3, within(1e-9));
  }

  /** Five at once: waits of 0, 100, 200, 300 and 400 ms, in the mean 200 ms of 300 ms. */
  @Test
  void theQueueDominatesWhereTheWaitIsTheLargerPart() {
    var latency = latency(findings(Scenarios.listed(new long[5], new long[] {100})));
    assertThat(latency.part()).isEqualTo(Part.QUEUE);
    assertThat(latency.seconds()).isEqualTo(0.2, within(1e-9));
    assertThat(latency.mean()).isEqualTo(0.3, within(1e-9));
  }

  /**
   * One request of 1 s in segments of 1 : 9 takes 0.1 and 0.9 s: 0.5 s on average, and 0.4 s more
   * for the slower one.
   */
  @Test
  void theSlowestSegmentIsToldApartFromTheWork() {
    var scenario = Scenarios.listed(new long[] {0}, new long[] {1000});
    var sharding = Sharding.of(2, List.of(1.0, 9.0), Duration.ZERO, Duration.ZERO);
    var uneven = scenario.withPool(scenario.pool().withSharding(sharding));
    var anatomy = Anatomy.ofMean(Simulation.run(uneven));
    assertThat(anatomy.of(Part.WORK)).isEqualTo(0.5, within(1e-9));
    assertThat(anatomy.of(Part.STRAGGLERS)).isEqualTo(0.4, within(1e-9));
    assertThat(anatomy.total()).isEqualTo(0.9, within(1e-9));
  }

  /** Segments of 1 : 1 : 28 take 50 ms, 50 ms and 1.4 s, 0.5 s on average. */
  @Test
  void theSlowestSegmentMayDominate() {
    var scenario = Scenarios.listed(new long[] {0}, new long[] {1500});
    var sharding = Sharding.of(3, List.of(1.0, 1.0, 28.0), Duration.ZERO, Duration.ZERO);
    var latency = latency(findings(scenario.withPool(scenario.pool().withSharding(sharding))));
    assertThat(latency.part()).isEqualTo(Part.STRAGGLERS);
    assertThat(latency.seconds()).isEqualTo(0.9, within(1e-9));
  }

  @Test
  void nobodyWhoAsksIsSaidToBeSo() {
    var scenario =
        Scenarios.poisson(0, new Work.Constant(Duration.ofMillis(100)), Duration.ofMinutes(1));
    assertThat(findings(scenario)).containsExactly(new Finding.Quiet());
  }

  /** Busy for 0.1 s in 10 s at $3.60/h: 99 % of the money is for waiting. */
  @Test
  void moneyForServersThatWaitIsNamed() {
    var scenario = Scenarios.listed(new long[] {0, 9900}, new long[] {50, 50});
    var priced = scenario.withPrices(Prices.FREE.withPerInstanceHour(new Dollars(3.6)));
    assertThat(findings(priced))
        .filteredOn(Finding.Waste.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Finding.Waste.class,
            waste -> {
              assertThat(waste.cause()).isEqualTo(CostCause.IDLE);
              assertThat(waste.share()).isEqualTo(0.98994, within(1e-5));
              assertThat(waste.dollarsPerHour()).isEqualTo(3.6, within(1e-9));
            });
  }

  @Test
  void lossesWithinTheErrorBudgetAreNotSpokenOf() throws Exception {
    var run = bundled("failing-replicas");
    assertThat(Diagnosis.of(run).findings().getFirst()).isInstanceOf(Finding.Lost.class);
    var generous = new Targets(Duration.ofSeconds(1), 0.95, 0.95);
    var same = Simulation.run(run.scenario().withTargets(generous));
    assertThat(Diagnosis.of(same).findings()).noneMatch(Finding.Lost.class::isInstance);
  }

  @Test
  void refusalsNameTheTierTheyComeFrom() throws Exception {
    assertThat(Diagnosis.of(bundled("limits-under-attack")).findings().getFirst())
        .isInstanceOfSatisfying(
            Finding.Lost.class,
            lost -> {
              assertThat(lost.outcome()).isEqualTo(Outcome.REFUSED);
              assertThat(lost.tier()).isEqualTo(Optional.of("anonymous"));
              assertThat(lost.share()).isEqualTo(0.497343, within(1e-6));
            });
  }

  @Test
  void theMinutesInWhichAQueueComesAboutAreNamed() throws Exception {
    var when = latency(Diagnosis.of(bundled("conference-spike")).findings()).mostly();
    assertThat(when).isPresent();
    // The talk begins at 12:00; the further replicas are ready at 13:48 and work off the queue.
    assertThat(when.get().fromSeconds()).isBetween(12 * 60.0, 14 * 60.0);
    assertThat(when.get().toSeconds()).isBetween(14 * 60.0, 18 * 60.0);
  }

  @Test
  void coldStartsAreNamedWhereTheyMakeRequestsLateThoughWorkDominates() throws Exception {
    var findings = Diagnosis.of(bundled("functions")).findings();
    assertThat(latency(findings).part()).isEqualTo(Part.WORK);
    assertThat(findings.getLast())
        .isInstanceOfSatisfying(
            Finding.Late.class, late -> assertThat(late.part()).isEqualTo(Part.START));
  }

  /** The largest component of each run's mean latency, as its figures have it. */
  @ParameterizedTest
  @CsvSource({
    "autoscaled, QUEUE, 0.4550",
    "conference-spike, QUEUE, 1.6581",
    "edge-and-cloud, BATCH, 0.4265",
    "failing-replicas, QUEUE, 1.3342",
    "functions, WORK, 0.4961",
    "large-requests, WORK, 58.3518",
    "limits-under-attack, WORK, 0.1200",
    "one-server, QUEUE, 1.1141",
    "ten-requests, WORK, 0.1380",
  })
  void aBundledScenarioIsDominatedBy(String name, Part part, double seconds) throws Exception {
    var run = bundled(name);
    var latency = latency(Diagnosis.of(run).findings());
    assertThat(latency.part()).isEqualTo(part);
    assertThat(latency.seconds()).isEqualTo(seconds, within(1e-3 * seconds));
    assertThat(Anatomy.ofMean(run).total()).isEqualTo(latency.mean(), within(1e-6));
  }
}
