package dev.servescope.ui.knob.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as short texts, a number and its unit apart. */
class BriefTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"4.5 | 4.5 /s", "3055.6 | 3,060 /s"})
  void theCommaOfThousandsStaysWithItsDigits(double perSecond, String text) {
    assertThat(Quantities.RATE.brief(new Rate(perSecond))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"90, 1 min 30 s", "720, 12 min", "0.048, 48 ms"})
  void minutesAreWrittenAsPeopleWriteThem(double seconds, String text) {
    var time = Duration.ofNanos(Math.round(seconds * 1e9));
    assertThat(Quantities.DURATION.brief(time)).isEqualTo(text);
  }
}
