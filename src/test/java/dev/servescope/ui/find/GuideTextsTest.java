package dev.servescope.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Scenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.find.Answer;
import dev.servescope.study.find.Candidate;
import dev.servescope.study.find.Search;
import dev.servescope.study.find.Standing;
import dev.servescope.study.guide.Guide;
import dev.servescope.ui.text.Numbers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuideTextsTest {
  /** So many servers, and requests of so much work: each takes as long as that. */
  static Guide.Row row(Pattern pattern, int servers, long millis, double cost) {
    var scenario =
        Scenarios.poisson(1, new Work.Constant(Duration.ofMillis(millis)), Duration.ofMinutes(1));
    return row(pattern, scenario.withPool(scenario.pool().withReplicas(servers)), cost);
  }

  private static Guide.Row row(Pattern pattern, Scenario scenario, double cost) {
    var run = Simulation.run(scenario, Observer.NONE);
    double p95 = Measure.P95.of(run);
    var candidate = new Candidate(0, List.of(), scenario);
    var standing =
        new Standing(candidate, 2, cost, 2 * p95, List.of(1.0, 1.0), Standing.State.CHOSEN);
    var search = new Search(List.of(), List.of(standing), 1, 0, Search.Step.DONE);
    var dollars = new Estimate(cost, 0, 0.95, 24, 0);
    var found = new Answer.Found(search, standing, dollars, List.of(), Optional.empty());
    return new Guide.Row(pattern, found, run);
  }

  /** The second run, which only the mean knows of, was three times as slow. */
  @Test
  void figuresAreMeansOfAllRunsOfASize() {
    var row = row(Pattern.SINGLE, 1, 100, 1);
    var guide = new Guide(row.run().scenario(), List.of(), List.of(row), true);
    assertThat(GuideTexts.cells(guide, row)).contains(Numbers.duration(row.best().p95Seconds()));
    assertThat(row.best().p95Seconds()).isGreaterThan(Measure.P95.of(row.run()));
  }

  private static String verdict(Guide.Row other) {
    var best = row(Pattern.REPLICATED, 2, 100, 9.6);
    var guide = new Guide(best.run().scenario(), List.of(), List.of(best, other), true);
    assertThat(guide.recommended()).contains(best);
    return GuideTexts.cells(guide, other).getLast();
  }

  @Test
  void moreServersAreSpokenOfOnlyWhereThereAreMore() {
    assertThat(verdict(row(Pattern.SHARDED, 3, 100, 9.6)))
        .isEqualTo("Keeps the targets for the same money, with more servers.");
    assertThat(verdict(row(Pattern.SHARDED, 2, 100, 9.6)))
        .isEqualTo("Keeps the targets for the same money.");
  }

  @Test
  void whatIsFasterForTheSameMoneyIsSaidToBe() {
    assertThat(verdict(row(Pattern.SHARDED, 2, 30, 9.6)))
        .isEqualTo("Keeps the targets for the same money, and is faster.");
  }

  @Test
  void copiesThatScaleAreNotGivenAsAFixedNumber() {
    var fixed = row(Pattern.REPLICATED, 3, 100, 1);
    var scenario = fixed.run().scenario();
    var scaling = Scaling.Hpa.of(Scaling.Hpa.Metric.UTILIZATION, 0.5, 6);
    var scaled = scenario.withPool(scenario.pool().withScaling(scaling));
    var guide = new Guide(scaled, List.of(), List.of(fixed), true);
    assertThat(GuideTexts.cells(guide, fixed)).contains("3 replicas");
    assertThat(GuideTexts.cells(guide, row(Pattern.REPLICATED, scaled, 1)))
        .contains("scaled, at least 3");
    assertThat(GuideTexts.why(guide)).contains("with this scenario\u2019s own scaling");
  }

  @Test
  void whatCostsMoreIsSaidToDoSo() {
    assertThat(verdict(row(Pattern.SHARDED, 2, 30, 12)))
        .isEqualTo("Keeps the targets for $2.40/h more.");
  }
}
