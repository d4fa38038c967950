package dev.servescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|3600|5|0 min 15 min 30 min 45 min 60 min",
        "720|860|5|12:00 12:30 13:00 13:30 14:00",
        "0|60|7|0 s 10 s 20 s 30 s 40 s 50 s 60 s",
        "0|0.5|5|0 ms 100 ms 200 ms 300 ms 400 ms 500 ms",
        "0|6|4|0 s 2 s 4 s 6 s",
        "754|755|5|12:34.0 12:34.2 12:34.4 12:34.6 12:34.8 12:35.0",
        "0|14400|5|0 h 1 h 2 h 3 h 4 h",
        "7200|14400|4|2:00 h 2:30 h 3:00 h 3:30 h 4:00 h",
        "0|86400|4|0 h 6 h 12 h 18 h 24 h",
        "0|2592000|6|0 d 5 d 10 d 15 d 20 d 25 d 30 d"
      })
  void timesAreWrittenAsPeopleDo(double min, double max, int most, String expected) {
    List<Tick> ticks = TimeTicks.of(new Range(min, max), most);
    assertThat(String.join(" ", ticks.stream().map(Tick::label).toList())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|20|SECONDS|4|0 s 5 s 10 s 15 s 20 s",
        "0|0.4|SECONDS|4|0 ms 100 ms 200 ms 300 ms 400 ms",
        "0|600|SECONDS|5|0 min 2 min 4 min 6 min 8 min 10 min",
        "0|240|SECONDS|8|0.0 min 0.5 min 1.0 min 1.5 min 2.0 min 2.5 min 3.0 min 3.5 min 4.0 min",
        "0|16|DOLLARS|4|$0 $5 $10 $15",
        "0|2|DOLLARS|4|$0.00 $0.50 $1.00 $1.50 $2.00",
        "0|1|PERCENT|5|0 % 20 % 40 % 60 % 80 % 100 %",
        "0|40000|PLAIN|4|0 10k 20k 30k 40k",
        "0|25000|REQUESTS|5|0 5k 10k 15k 20k 25k",
        "0|3000000|DOLLARS|3|$0 $1M $2M $3M",
        "0|20000|PER_SECOND|2|0/s 10k/s 20k/s",
        "0|3|PLAIN|8|0 1 2 3",
        "-1|1|PLAIN|2|−1 0 1",
        "0|50|PER_SECOND|5|0/s 10/s 20/s 30/s 40/s 50/s"
      })
  void valuesShareOneUnit(double min, double max, Unit unit, int most, String expected) {
    List<Tick> ticks = ValueTicks.linear(new Range(min, max), unit, most);
    assertThat(String.join(" ", ticks.stream().map(Tick::label).toList())).isEqualTo(expected);
  }

  @Test
  void niceRangesStartAtZeroEndOnATickAndHoldTheValues() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      double high = Math.pow(10, random.nextDouble(-6, 8));
      int most = random.nextInt(1, 9);
      for (Unit unit : Unit.values()) {
        Range nice = ValueTicks.nice(new Range(high / 2, high), unit, most);
        List<Tick> ticks = ValueTicks.linear(nice, unit, most);
        assertThat(nice.min()).isZero();
        assertThat(nice.max()).isGreaterThanOrEqualTo(high * (1 - 1e-9));
        assertThat(ticks.getLast().value()).isCloseTo(nice.max(), within(nice.max() * 1e-9));
        assertThat(ticks).hasSizeBetween(2, most + 2);
        assertThat(ticks.stream().map(Tick::label).distinct().count()).isEqualTo(ticks.size());
      }
    }
  }

  @Test
  void timeTicksAreFewDistinctAndInside() {
    Random random = new Random(11);
    for (int i = 0; i < 5000; i++) {
      double start = random.nextBoolean() ? 0 : random.nextDouble(0, 1e6);
      Range range = new Range(start, start + Math.pow(10, random.nextDouble(-3, 8)));
      List<Tick> ticks = TimeTicks.of(range, 6);
      assertThat(ticks).hasSizeLessThanOrEqualTo(7);
      assertThat(ticks.stream().map(Tick::label).distinct().count())
          .as("%s %s", range, ticks)
          .isEqualTo(ticks.size());
      ticks.forEach(t -> assertThat(range.zoomed(start, 1.000001).contains(t.value())).isTrue());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.1|1800|8|100 ms, 300 ms, 1 s, 3 s, 10 s, 1 min, 5 min, 30 min",
        "0.1|1800|5|100 ms, 1 s, 10 s, 1 min, 10 min",
        "1|60|8|1 s, 2 s, 5 s, 10 s, 30 s, 1 min",
        "5|3600|12|5 s, 10 s, 30 s, 1 min, 2 min, 5 min, 10 min, 30 min, 1 h",
        "3600|864000|8|1 h, 2 h, 5 h, 10 h, 1 d, 2 d, 5 d, 10 d",
        "0.01|1|3|10 ms, 30 ms, 100 ms, 300 ms, 1 s",
        "0.01|1|2|10 ms, 100 ms, 1 s",
        "1|1800|4|1 s, 10 s, 1 min, 10 min",
        "1|1800|6|1 s, 3 s, 10 s, 1 min, 5 min, 30 min",
        "1.2|4|4|2 s, 3 s, 4 s",
      })
  void longTimesOfALogarithmicAxisAreThoseOfAClock(
      double min, double max, int most, String expected) {
    var ticks = LogTicks.of(new Range(min, max), Unit.SECONDS, most);
    assertThat(String.join(", ", ticks.stream().map(Tick::label).toList())).isEqualTo(expected);
  }

  @Test
  void aLogarithmicAxisOfTimesBeginsAndEndsAtRoundOnes() {
    assertThat(rounded(0.3, 720)).isEqualTo(new Range(0.1, 1800));
    assertThat(rounded(0.3, 5)).isEqualTo(new Range(0.1, 10));
    assertThat(rounded(61, 65)).isEqualTo(new Range(10, 120));
    assertThat(rounded(0, 60)).isEqualTo(new Range(0.01, 60));
    assertThat(rounded(0.2, 2e6)).isEqualTo(new Range(0.1, 4_320_000));
  }

  private static Range rounded(double least, double most) {
    return Domains.rounded(new Range(least, most), Unit.SECONDS, Axis.Spacing.LOGARITHMIC, 5);
  }

  @Test
  void logarithmicTicksDoubleForCountsAndGrowByDecadesElse() {
    List<Tick> sizes = LogTicks.of(new Range(1, 32), Unit.PLAIN, 8);
    List<Tick> money = LogTicks.of(new Range(0.01, 100), Unit.DOLLARS, 5);
    assertThat(sizes).extracting(Tick::label).containsExactly("1", "2", "4", "8", "16", "32");
    assertThat(money)
        .extracting(Tick::label)
        .containsExactly("$0.01", "$0.10", "$1", "$10", "$100");
  }
}
