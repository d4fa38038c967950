package dev.servescope.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.gallery.Amount;
import dev.servescope.run.gallery.Claim;
import dev.servescope.run.gallery.Figure;
import dev.servescope.run.gallery.Measured;
import dev.servescope.run.gallery.Unit;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.gallery.Finding;
import dev.servescope.study.gallery.Verdict;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {
  private static final Measured NOTHING = new Measured.Constant(0);

  @ParameterizedTest
  @CsvSource({
    "0.1325, SECONDS, 132.5 ms",
    "0.123, SECONDS, 123 ms",
    "85, SECONDS, 85 s",
    "86.4, MINUTES, 1.44 min",
    "31536, HOURS, 8.76 h",
    "0.9999, SHARE, 99.99 %",
    "0.84, SHARE, 84 %",
    "0, SHARE, 0 %",
    "2160, PER_DAY, '2,160/day'",
    "333.333, PER_HOUR, 333.3/h",
    "3, TIMES, 3×",
    "40, COUNT, 40",
    "12345, COUNT, '12,345'",
    "1, DOLLARS, $1",
    "47500, DOLLARS_PER_MONTH, '$47,500/month'",
  })
  void anAmountIsWrittenWithUpToFourDigits(double value, Unit unit, String text) {
    var amount = new Amount(value, unit);
    assertThat(FigureText.book(new Claim.Equal(amount, amount, NOTHING))).isEqualTo(text);
  }

  private static String simulated(Unit unit, double... values) {
    var estimate = Estimate.of(values, 0.95);
    var figure = new Figure("figure", new Claim.Silent(unit, NOTHING), false, "");
    return FigureText.simulated(new Finding(figure, List.of(estimate), Verdict.ADDED));
  }

  @Test
  void aMeanIsWrittenToThePlaceOfItsHalfWidth() {
    // Mean 2, deviation 0.1, t(1) = 12.706 over root 2: half width 0.898, which is 0.9.
    assertThat(simulated(Unit.SECONDS, 1.9293, 2.0707)).isEqualTo("2.0 s ± 0.9 s");
    // A tenth of it: 0.0898; a first digit of 1 gets a second.
    assertThat(simulated(Unit.SHARE, 0.5, 0.52)).isEqualTo("51 % ± 13 %");
  }

  @Test
  void whatNeverVariesHasNoInterval() {
    assertThat(simulated(Unit.DOLLARS_PER_HOUR, 3.6, 3.6 + 1e-15)).isEqualTo("$3.6/h");
    assertThat(simulated(Unit.SECONDS, 0.75)).isEqualTo("750 ms");
    assertThat(simulated(Unit.SECONDS, Double.NaN)).isEqualTo(Numbers.NONE);
  }

  @Test
  void anOrderNamesItsTermsAndTheirFigures() {
    var order =
        new Claim.Order(
            Unit.SECONDS,
            List.of(new Claim.Order.Term("edge", NOTHING), new Claim.Order.Term("batch", NOTHING)));
    assertThat(FigureText.book(order)).isEqualTo("edge < batch");
    var estimates =
        DoubleStream.of(0.1047, 5.764)
            .mapToObj(mean -> Estimate.of(new double[] {mean}, 0.95))
            .toList();
    var finding = new Finding(new Figure("order", order, false, ""), estimates, Verdict.MET);
    assertThat(FigureText.simulated(finding)).isEqualTo("105 ms, 5.76 s");
  }

  @Test
  void aRangeAndWhatATextDoesNotSay() {
    var two = new Amount(2, Unit.SECONDS);
    var five = new Amount(5, Unit.SECONDS);
    assertThat(FigureText.book(new Claim.Between(two, five, NOTHING))).isEqualTo("2 s to 5 s");
    assertThat(FigureText.book(new Claim.Silent(Unit.COUNT, NOTHING))).isEqualTo(Numbers.NONE);
  }
}
