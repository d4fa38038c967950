package dev.servescope.scenario.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
  private static final int DRAWS = 20_000;

  @ParameterizedTest
  @CsvSource({
    "0, 0s",
    "1, 1ns",
    "1500, 1.5us",
    "200000000, 200ms",
    "2500000000, 2.5s",
    "1234000000, 1.234s",
    "90000000000, 1.5m",
    "754000000000, 754s",
    "3600000000000, 1h",
    "86400000000000, 1d",
    "86400000000001, 86400.000000001s",
    "1234567, 1.234567ms",
    "-3600000000000, -1h",
    "9223372036854775807, 9223372036.854775807s"
  })
  void aDurationIsWrittenShortButNeverRounded(long nanos, String text) {
    assertThat(Units.text(Duration.ofNanos(nanos))).isEqualTo(text);
    assertThat(Units.duration(text)).isEqualTo(Duration.ofNanos(nanos));
  }

  @Test
  void aDurationBeyondTheRangeOfNanosecondsIsStillWritten() {
    assertThat(Units.text(Duration.ofDays(1_000_000))).isEqualTo("1000000d");
  }

  @Test
  void everyDurationComesBack() {
    var random = new Random(1);
    for (int i = 0; i < DRAWS; i++) {
      var duration = Duration.ofNanos(random.nextLong() >> random.nextInt(64));
      assertThat(Units.duration(Units.text(duration))).isEqualTo(duration);
    }
  }

  @Test
  void everyRateComesBackToTheLastBit() {
    var random = new Random(2);
    for (int i = 0; i < DRAWS; i++) {
      var rate = new Rate(Math.pow(10, -320 + 326 * random.nextDouble()));
      assertThat(Units.rate(Units.text(rate))).isEqualTo(rate);
      var perHour = Rate.perHour(random.nextInt(10_000));
      assertThat(Units.rate(Units.text(perHour))).isEqualTo(perHour);
    }
  }

  @Test
  void everyPriceComesBackToTheLastBit() {
    var random = new Random(3);
    for (int i = 0; i < DRAWS; i++) {
      var price = new Dollars(Math.pow(10, -320 + 326 * random.nextDouble()));
      assertThat(Units.dollars(Units.text(price, "/h"), "/h")).isEqualTo(price);
    }
  }

  @Test
  void everyAmountOfDataComesBack() {
    var random = new Random(4);
    for (int i = 0; i < DRAWS; i++) {
      var bytes = new Bytes(random.nextLong() >>> (1 + random.nextInt(63)));
      assertThat(Units.bytes(Units.text(bytes))).isEqualTo(bytes);
    }
  }

  @Test
  void everyBandwidthComesBackToTheLastBit() {
    var random = new Random(5);
    for (int i = 0; i < DRAWS; i++) {
      var bandwidth = new Bandwidth(Math.pow(10, -320 + 335 * random.nextDouble()));
      assertThat(Units.bandwidth(Units.text(bandwidth))).isEqualTo(bandwidth);
      var round = new Bandwidth(random.nextInt(100_000) * 1e6);
      assertThat(Units.bandwidth(Units.text(round))).isEqualTo(round);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, unlimited",
    "1, 1bit/s",
    "1500, 1.5kbit/s",
    "100000000, 100Mbit/s",
    "1000000000, 1Gbit/s",
    "1000000000000000, 1000000Gbit/s"
  })
  void aBandwidthIsWrittenInTheLargestUnit(double bits, String text) {
    assertThat(Units.text(new Bandwidth(bits))).isEqualTo(text);
    assertThat(Units.bandwidth(text)).isEqualTo(new Bandwidth(bits));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1GB/s", "-1bit/s", "1000001Gbit/s", "infinite"})
  void aTextThatIsNoBandwidthIsRefused(String text) {
    assertThatThrownBy(() -> Units.bandwidth(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("allowed is a bandwidth such as");
  }

  @Test
  void aSlowRateIsWrittenByTheHour() {
    assertThat(Units.text(Rate.perHour(5))).isEqualTo("5/h");
    assertThat(Units.text(Rate.perSecond(0.5))).isEqualTo("0.5/s");
    assertThat(Units.text(Rate.perSecond(12.5))).isEqualTo("12.5/s");
  }

  @Test
  void aPriceHasItsCents() {
    assertThat(Units.text(new Dollars(2.4), "/h")).isEqualTo("$2.40/h");
    assertThat(Units.text(new Dollars(3), "/h")).isEqualTo("$3/h");
    assertThat(Units.text(new Dollars(0.0000166667), "/GBs")).isEqualTo("$0.0000166667/GBs");
  }

  @Test
  void minusZeroIsZero() {
    assertThat(new Rate(-0.0)).isEqualTo(new Rate(0));
    assertThat(new Dollars(-0.0)).isEqualTo(Dollars.ZERO);
    assertThat(new Bandwidth(-0.0)).isEqualTo(Bandwidth.UNLIMITED);
  }

  @Test
  void readingIsGenerousWithSpaceAndCase() {
    assertThat(Units.duration(" 200 MS ")).isEqualTo(Duration.ofMillis(200));
    assertThat(Units.duration("5min")).isEqualTo(Duration.ofMinutes(5));
    assertThat(Units.rate("600/min")).isEqualTo(Rate.perSecond(10));
    assertThat(Units.bytes("4 gb")).isEqualTo(Bytes.gigabytes(4));
    assertThat(Units.bandwidth("1 GBIT/s")).isEqualTo(Bandwidth.gigabits(1));
    assertThat(Units.dollars("2.40", "/h")).isEqualTo(new Dollars(2.4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "5", "s", "5M", "5 parsecs", "1e9999s", "1/2s", "5s 3ms", "300y", "NaNs"})
  void aTextThatIsNoDurationIsRefused(String text) {
    assertThatThrownBy(() -> Units.duration(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("found \"" + text + "\", allowed is a duration");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "10/week", "-1/s", "1000001/s", "/s"})
  void aTextThatIsNoRateIsRefused(String text) {
    assertThatThrownBy(() -> Units.rate(text)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aLongTextIsShownInPart() {
    assertThatThrownBy(() -> Units.bytes("9".repeat(1000)))
        .hasMessageStartingWith("found \"" + "9".repeat(64) + "...\"");
  }

  @Test
  void aRefusalFromBelowGetsItsPathFromAbove() {
    var refusal = new InvalidValueException("size", "0", "1 or more").under("batching");
    assertThat(refusal.under("pool"))
        .hasMessage("pool.batching.size: found 0, allowed is 1 or more");
    assertThat(new InvalidValueException("[2]", "0", "x").under("list").path())
        .isEqualTo("list[2]");
  }
}
