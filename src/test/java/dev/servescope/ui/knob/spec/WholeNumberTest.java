package dev.servescope.ui.knob.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.scenario.quantity.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole numbers as people type them. */
class WholeNumberTest {
  @Test
  void commasMayStandBetweenThousands() {
    assertThat(Quantities.whole(" 12,500 ", 1_000_000)).isEqualTo(12_500);
    assertThat(Quantities.whole("1_024", 1_000_000)).isEqualTo(1024);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,5", "2,50", "12,5000", ",5", "1,000,00"})
  void aCommaInTheStyleOfADecimalPointIsNotGuessedAt(String text) {
    assertThatThrownBy(() -> Quantities.whole(text, 1_000_000))
        .isInstanceOf(InvalidValueException.class);
  }
}
