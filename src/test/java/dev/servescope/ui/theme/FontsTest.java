package dev.servescope.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTest {
  @ParameterizedTest
  @EnumSource
  void everyWeightIsTheBundledOne(Fonts.Weight weight) {
    Font font = Fonts.of(weight, 14);
    assertThat(font.getFamily()).startsWith("ServeScope Sans").isEqualTo(Fonts.family(weight));
    assertThat(font.getSize()).isEqualTo(14);
  }

  @ParameterizedTest
  @EnumSource
  void allDigitsAreEquallyWide(Fonts.Weight weight) {
    double[] widths =
        IntStream.rangeClosed('0', '9')
            .mapToDouble(digit -> width(Character.toString(digit), weight))
            .distinct()
            .toArray();
    assertThat(widths).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = "REGULAR", mode = EnumSource.Mode.EXCLUDE)
  void heavierWeightsAreWider(Fonts.Weight weight) {
    Fonts.Weight lighter = Fonts.Weight.values()[weight.ordinal() - 1];
    assertThat(width("Latency", weight)).isGreaterThan(width("Latency", lighter));
  }

  private static double width(String string, Fonts.Weight weight) {
    Text text = new Text(string);
    text.setFont(Fonts.of(weight, 100));
    return text.getLayoutBounds().getWidth();
  }
}
