package dev.servescope.study.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {
  /** The half width is rounded up, so that the interval shown covers the one computed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P95                  | 1.8312  | 0.0371   | p95 1.83 s ± 0.04 s (95 %, 20 replications)
          P95                  | 1.8312  | 0.0131   | p95 1.831 s ± 0.014 s (95 %, 20 replications)
          MEAN_WAIT            | 0.0453  | 0.00021  | mean wait 45.3 ms ± 0.3 ms (95 %, 20 replications)
          P50                  | 0.00002 | 0.000003 | p50 20 µs ± 3 µs (95 %, 20 replications)
          QUEUE                | 1234.5  | 87       | queue 1234 ± 90 (95 %, 20 replications)
          SUCCESS              | 0.9987  | 0.0004   | success 99.87 % ± 0.04 % (95 %, 20 replications)
          DOLLARS_PER_HOUR     | 2.4     | 0.05     | cost an hour $2.40 ± $0.05 (95 %, 20 replications)
          THROUGHPUT           | 399.8   | 1.5      | throughput 399.8/s ± 1.5/s (95 %, 20 replications)
          REFUSED              | 0       | 0        | refused 0 % (the same in 20 replications)
          """)
  void aFigureHasAsManyDigitsAsItsErrorAllows(
      Measure measure, double mean, double halfWidth, String sentence) {
    var estimate = new Estimate(mean, halfWidth, 0.95, 20, 0);
    assertThat(Precision.sentence(measure, estimate)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUCCESS          | 1          | 100 %
          SUCCESS          | 0.9999665  | 99.997 %
          SUCCESS          | 0.99996    | 99.996 %
          SUCCESS          | 0.9987     | 99.9 %
          SUCCESS          | 0          | 0 %
          DOLLARS_PER_HOUR | 3.6        | $3.60
          DOLLARS_PER_HOUR | 12.5       | $12.50
          DOLLARS_PER_HOUR | 9          | $9.00
          DOLLARS_PER_HOUR | 12345      | $12345
          DOLLARS_PER_THOUSAND | 0.04956 | $0.0496
          P95              | 0.0453     | 45.3 ms
          P95              | 59.9       | 59.9 s
          P95              | 651.2      | 10 min 51 s
          MEAN_WAIT        | 12000      | 3 h 20 min
          """)
  void aFigureAloneIsWrittenAsPeopleReadIt(Measure measure, double value, String text) {
    assertThat(Precision.text(measure, value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "P95, 1.4, 0.0479, 1.40 s ± 0.05 s",
    "P95, 0.0453, 0.00021, 45.3 ms ± 0.3 ms",
    "SUCCESS, 0.99967, 0.0002, 99.97 % ± 0.02 %"
  })
  void aMeanHasTheUnitOfItsError(Measure measure, double mean, double halfWidth, String text) {
    assertThat(measure.unit().text(mean, halfWidth)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "SUCCESS, 0.511, 51.1 pp",
    "SUCCESS, 0.0000335, 0.00335 pp",
    "UTILIZATION, 0.2, 20.0 pp",
    "DOLLARS_PER_HOUR, 1.2, $1.20",
    "P95, 4.2, 4.2 s",
    "P95, 125, 2 min 5 s"
  })
  void sharesChangeByPoints(Measure measure, double size, String text) {
    assertThat(Precision.change(measure, size)).isEqualTo(text);
  }

  @org.junit.jupiter.api.Test
  void replicationsWithoutTheFigureAreNamed() {
    assertThat(Precision.sentence(Measure.P95, new Estimate(2, 0.5, 0.95, 18, 2)))
        .isEqualTo("p95 2.0 s ± 0.5 s (95 %, 18 of 20 replications)");
    assertThat(Precision.sentence(Measure.P95, new Estimate(2, Double.NaN, 0.95, 1, 19)))
        .isEqualTo("p95 2 s (1 of 20 replications)");
  }

  @Test
  void theRoundingOfSumsIsNoSpread() {
    assertThat(Estimate.isSpread(4.8, 9e-16)).isFalse();
    assertThat(Estimate.isSpread(4.8, 1e-5)).isTrue();
    assertThat(Estimate.isSpread(0, 0.1)).isTrue();
    assertThat(Estimate.isSpread(1, Double.NaN)).isFalse();
  }
}
