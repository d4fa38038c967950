package dev.servescope.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.study.compare.Difference;
import dev.servescope.study.compare.Difference.Verdict;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareTextsTest {
  private static Difference difference(double mean, double halfWidth, Verdict verdict) {
    return new Difference(new Estimate(mean, halfWidth, 0.95, 10, 0), verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUCCESS              | 1         | 100 %
          SUCCESS              | 0.9999665 | 99.997 %
          DOLLARS_PER_HOUR     | 3.6       | $3.60
          DOLLARS_PER_THOUSAND | 0.0496    | $0.0496
          QUEUE                | 8030      | 8,030
          QUEUE                | 29400     | 29.4k
          P95                  | 95        | 1 min 35 s
          """)
  void figuresAreWrittenAsInTheTiles(Measure measure, double value, String text) {
    assertThat(CompareTexts.text(measure, value, value)).isEqualTo(text);
  }

  @Test
  void whatStandsInAColumnIsWrittenToTheSamePlace() {
    assertThat(CompareTexts.text(Measure.SUCCESS, 0.98, 0.974)).isEqualTo("98.0 %");
    assertThat(CompareTexts.text(Measure.DOLLARS_PER_THOUSAND, 0.0496, 0.341)).isEqualTo("$0.05");
    assertThat(CompareTexts.text(Measure.DOLLARS_PER_THOUSAND, 0.0021, 0.341)).isEqualTo("$0.0021");
  }

  @Test
  void sharesDifferByPoints() {
    assertThat(
            CompareTexts.change(
                Measure.DOLLARS_PER_THOUSAND,
                0.43,
                difference(0.0905, 0.001, Verdict.BEYOND_CHANCE)))
        .isEqualTo("+$0.09");
    assertThat(
            CompareTexts.change(Measure.SUCCESS, 1, difference(0.511, 0.01, Verdict.BEYOND_CHANCE)))
        .isEqualTo("+51.1 pp");
    assertThat(CompareTexts.change(Measure.UTILIZATION, 1, difference(-0.02, 0.1, Verdict.OPEN)))
        .isEqualTo("\u22122.00 pp");
    assertThat(
            CompareTexts.verdict(Measure.SUCCESS, difference(0.02, 0.005, Verdict.BEYOND_CHANCE)))
        .endsWith("+1.50 pp to +2.50 pp");
  }

  @Test
  void whatIsTheSameInEveryRunIsNoChangeByChance() {
    var none = difference(0, 0, Verdict.WITHIN_CHANCE);
    assertThat(CompareTexts.change(Measure.P95, 1, none)).isEqualTo("the same");
    assertThat(CompareTexts.verdict(Measure.P95, none)).isEqualTo("the same in every run");
    assertThat(CompareTexts.change(Measure.P95, 1, difference(0, 0.1, Verdict.WITHIN_CHANCE)))
        .isEqualTo("\u2248 +0 s");
  }
}
