package dev.servescope.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.ExportChoice.Unit;
import dev.servescope.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportModelTest {
  private static final Subject CHART = new Subject.Chart(ChartKind.LATENCY);

  private final ExportModel model = new ExportModel(CHART, ExportChoice.DEFAULT, Theme.DARK);

  @Test
  void sixteenCentimetresAtThreeHundredDotsAreTold() {
    assertThat(model.outcome().getValue()).startsWith("1890 × 1080 pixels, printed 16 × 9.14 cm");
    assertThat(model.possible().getValue()).isTrue();
  }

  @Test
  void anotherUnitKeepsTheSize() {
    model.changeUnit(Unit.PIXELS);
    assertThat(model.widthProperty().get()).isEqualTo("1890");
    model.changeUnit(Unit.CENTIMETRES);
    assertThat(model.widthProperty().get()).isEqualTo("16");
  }

  @ParameterizedTest
  @CsvSource({"wide", "-3", "0", "''", "1e9"})
  void aWidthThatIsNoneIsToldAndNotDrawn(String width) {
    model.widthProperty().set(width);
    assertThat(model.possible().getValue()).isFalse();
    assertThat(model.outcome().getValue()).contains("please");
  }

  @Test
  void aPictureThatNoMemoryHoldsIsTold() {
    model.unitProperty().set(Unit.PIXELS);
    model.widthProperty().set("60000");
    assertThat(model.possible().getValue()).isFalse();
    assertThat(model.outcome().getValue()).contains("80 million");
  }

  @Test
  void coloursAreForPrintOrAsOnScreen() {
    assertThat(model.choice().orElseThrow().theme()).isEqualTo(Theme.LIGHT);
    model.forPrintProperty().set(false);
    assertThat(model.choice().orElseThrow().theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void textHasItsPrintedSizeWhereThereIsRoom() {
    var size = PictureSize.of(CHART, ExportChoice.DEFAULT);
    assertThat(size.scale()).isBetween(3.12, 3.13);
    var tiny = PictureSize.of(CHART, new ExportChoice(200, Unit.PIXELS, 96, Theme.LIGHT));
    assertThat(tiny.pixelWidth()).isEqualTo(200);
    assertThat(tiny.width()).isEqualTo(420);
  }
}
