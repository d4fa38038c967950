package dev.servescope.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "9.84|9.84",
        "9.8|9.80",
        "0.043|0.0430",
        "61|61.0",
        "99.96|100",
        "1234|1,230",
        "-2.5|−2.50",
        "0.9996|1.00"
      })
  void threeDigitsKeepsTrailingZeros(double value, String text) {
    assertThat(Numbers.threeDigits(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"3,3", "4.50,4.5", "100,100", "0.043,0.043", "0.3001,0.3"})
  void briefDropsTrailingZerosOfDecimalsOnly(double value, String text) {
    assertThat(Numbers.brief(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0 s",
    "0.0000125,12.5 µs",
    "0.42,420 ms",
    "0.9999,1.00 s",
    "0.99949,999 ms",
    "9.84,9.84 s",
    "59.96,1 min",
    "59.94,59.9 s",
    "125,2 min 5 s",
    "3599.4,59 min 59 s",
    "3599.6,1 h",
    "12000,3 h 20 min",
    "86399,1 d",
    "187200,2 d 4 h",
    "-0.42,−420 ms"
  })
  void durationsAreWrittenInTheUnitOfTheirSize(double seconds, String text) {
    assertThat(Numbers.duration(seconds)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"3,3 s", "0.4,400 ms", "1.5,1.5 s", "120,2 min", "48,48 s"})
  void chosenDurationsAreBrief(double seconds, String text) {
    assertThat(Numbers.briefDuration(seconds)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0,0:00", "751,12:31", "3725.9,1:02:05", "59.999,0:59"})
  void clockCountsMinutesAndHours(double seconds, String text) {
    assertThat(Numbers.clock(seconds)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|$0.00",
        "4.8|$4.80",
        "0.28|$0.28",
        "0.0043|$0.0043",
        "1230|$1,230",
        "999.6|$1,000",
        "45600|$45.6k",
        "7890000|$7.89M",
        "-0.07|−$0.07",
        "12.5|$12.50",
        "0.07123|$0.0712"
      })
  void moneyKeepsCentsAndSmallUnitPrices(double dollars, String text) {
    assertThat(Numbers.dollars(dollars)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"61|61", "1234|1,234", "4.5231|4.52", "45600|45.6k", "9999.7|10.0k", "999600|1.00M"})
  void countsAreExactUpToTenThousand(double value, String text) {
    assertThat(Numbers.count(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.972,97.2 %",
    "1,100 %",
    "0,0 %",
    "0.99951,99.95 %",
    "0.99996,99.996 %",
    "0.99999999,99.9999 %",
    "0.0031,0.31 %",
    "2.4,240 %"
  })
  void onlyOneIsAHundredPercent(double share, String text) {
    assertThat(Numbers.percent(share)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"10.7,10.7/s", "0,0/s", "0.05,3/min", "0.0005,1.8/h", "0.1,0.1/s"})
  void ratesChooseTheirTimeUnit(double perSecond, String text) {
    assertThat(Numbers.rate(perSecond)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0905, 0.43, $0.09",
    "-0.0905, 0.43, −$0.09",
    "0.0905, 0.05, $0.0905",
    "0.0041, 0.43, $0.0041",
    "2.08, 9.95, $2.08",
    "NaN, 1, –"
  })
  void aChangeOfMoneyIsNoFinerThanTheSum(double change, double sum, String text) {
    assertThat(Numbers.dollarsOf(change, sum)).isEqualTo(text);
  }

  @Test
  void measuredSharesBesideEachOtherKeepTheirDigits() {
    assertThat(Numbers.measuredPercent(0.98)).isEqualTo("98.0 %");
    assertThat(Numbers.measuredPercent(0.9742)).isEqualTo("97.4 %");
    assertThat(Numbers.measuredPercent(0.99996)).isEqualTo("99.996 %");
    assertThat(Numbers.measuredPercent(1)).isEqualTo("100 %");
    assertThat(Numbers.measuredPercent(0)).isEqualTo("0 %");
    assertThat(Numbers.measuredPercent(Double.NaN)).isEqualTo("–");
    assertThat(Numbers.dollarsOf(Double.NaN, 1)).isEqualTo("–");
  }

  @Test
  void unknownValuesAreADash() {
    assertThat(Numbers.duration(Double.NaN)).isEqualTo("–");
    assertThat(Numbers.dollars(Double.NaN)).isEqualTo("–");
    assertThat(Numbers.percent(Double.NaN)).isEqualTo("–");
    assertThat(Numbers.count(Double.POSITIVE_INFINITY)).isEqualTo("∞");
  }

  @Test
  void readingSplitsNumberFromUnit() {
    assertThat(Reading.of("2 min 5 s")).isEqualTo(new Reading("2 min 5", "s"));
    assertThat(Reading.of("$4.80")).isEqualTo(new Reading("$4.80", ""));
  }
}
