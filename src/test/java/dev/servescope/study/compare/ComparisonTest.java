package dev.servescope.study.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.compare.Difference.Verdict;
import dev.servescope.study.confidence.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Scenario ANY = Scenarios.steady();

  private static Contender contender(double... p95) {
    var figures = new TreeMap<Integer, Map<Measure, Double>>();
    for (int i = 0; i < p95.length; i++) {
      figures.put(i, Map.of(Measure.P95, p95[i]));
    }
    return new Contender(ANY, figures, Optional.empty());
  }

  private static Comparison of(int replications, Contender... contenders) {
    return new Comparison(List.of(contenders), replications);
  }

  /**
   * Changes 1, 2, 3: mean 2, standard deviation 1, standard error 1 / sqrt 3 = 0.57735. With two
   * degrees of freedom t is 4.30265 at 95 %: half width 2.48414, which covers 0.
   */
  @Test
  void aDifferenceIsThePairedIntervalOfItsChanges() {
    var difference = of(3, contender(10, 20, 30), contender(11, 22, 33)).difference(1, Measure.P95);

    assertThat(difference.change().mean()).isCloseTo(2, within(1e-12));
    assertThat(difference.change().halfWidth()).isCloseTo(2.48414, within(1e-5));
    assertThat(difference.verdict()).isEqualTo(Verdict.WITHIN_CHANCE);
  }

  /** Each alone varies by 10 from run to run, and the changes 5, 6, 7 are beyond chance. */
  @Test
  void pairsTellWhatTheSpreadOfEachWouldHide() {
    var comparison = of(3, contender(10, 20, 30), contender(15, 26, 37));

    assertThat(comparison.contenders().get(1).estimate(Measure.P95).contains(20)).isTrue();
    assertThat(comparison.difference(1, Measure.P95).isBeyondChance()).isTrue();
  }

  /** Two differences: each at 97.5 %, where t of two degrees of freedom is 6.20535. */
  @Test
  void severalRowsWidenTheIntervalsByBonferroni() {
    var comparison = of(3, contender(10, 20, 30), contender(11, 22, 33), contender(14, 25, 36));

    assertThat(comparison.level()).isCloseTo(0.975, within(1e-12));
    var wide = comparison.difference(1, Measure.P95).change().halfWidth();
    assertThat(wide).isCloseTo(6.20535 / Math.sqrt(3), within(1e-4));
    // 4, 5, 6 would be beyond chance alone, 5 > 2.48, and still is beside another: 5 > 3.58.
    assertThat(comparison.difference(2, Measure.P95).isBeyondChance()).isTrue();
  }

  @Test
  void thereIsNoVerdictBeforeAllRunsHaveCome() {
    var comparison = of(4, contender(10, 20, 30), contender(15, 26, 37));

    assertThat(comparison.difference(1, Measure.P95).verdict()).isEqualTo(Verdict.OPEN);
    assertThat(comparison.difference(1, Measure.P95).change().mean()).isEqualTo(6);
  }

  @Test
  void onlyPairsCount() {
    var comparison = of(3, contender(10, 20), contender(15, 26, 1000));

    assertThat(comparison.difference(1, Measure.P95).change().mean()).isEqualTo(5.5);
  }

  @Test
  void theFrontIsWhatNoOtherBeats() {
    // (1, 9) and (3, 2) are on it; (2, 9) is dearer than the first, (4, 2) than the second.
    double[] cost = {2, 1, 4, 3, Double.NaN};
    double[] latency = {9, 9, 2, 2, 1};

    assertThat(Pareto.front(cost, latency)).containsExactly(1, 3);
  }

  @Test
  void twinsOnTheFrontAreBothOnIt() {
    assertThat(Pareto.front(new double[] {1, 1}, new double[] {2, 2})).containsExactly(0, 1);
  }

  @Test
  void theTableHasTheNamesOfReportsAndQuotesItsWords() {
    var rows = new ArrayList<>(new ComparisonTable(of(2, contender(1, 2), contender(1, 2))).rows());

    assertThat(rows).hasSize(2);
    var csv = new ComparisonTable(of(2, contender(1, 2))).csv();
    assertThat(csv).startsWith(ComparisonTable.MARK).contains("latencySeconds.p95Difference,");
  }
}
