package dev.servescope.ui.export;

import static dev.servescope.ui.plot.Interpolation.STRAIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.RandomScenarios;
import dev.servescope.ui.plot.Curve;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.ExportChoice.Unit;
import dev.servescope.ui.port.FileKind;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Theme;
import dev.servescope.ui.theme.Tint;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportModelTest {
  private final Album album =
      new Album("Two charts", List.of(sheet("one"), sheet("two")), List.of(sheet("each")));
  private final ExportModel model =
      new ExportModel(
          album, new Scope.One(album.sheets().getFirst()), ExportChoice.DEFAULT, Theme.DARK);

  private static Sheet sheet(String key) {
    var curve = Curve.of(new double[] {0, 1}, new double[] {1, 2});
    var line = new Mark.Line(key, curve, Tint.of(ColorRole.ACCENT), Stroke.MAIN, STRAIGHT);
    return Sheet.chart(key, RandomScenarios.simple(1), Figure.titled(key).add(line).build());
  }

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
  void filesAreCountedOverChartsAndKinds() {
    assertThat(model.outcome().getValue()).doesNotContain("files");
    model.kindProperty(FileKind.PDF).set(true);
    assertThat(model.outcome().getValue()).endsWith("2 files");
    model.scopeProperty().set(new Scope.All());
    assertThat(model.outcome().getValue()).endsWith("4 files");
    model.scopeProperty().set(new Scope.AllAndEach());
    assertThat(model.outcome().getValue()).endsWith("6 files");
    assertThat(model.choice().orElseThrow().kinds()).containsExactly(FileKind.PNG, FileKind.PDF);
  }

  @Test
  void withoutAKindOfFileOneChartCanStillBeCopied() {
    model.kindProperty(FileKind.PNG).set(false);
    assertThat(model.possible().getValue()).isFalse();
    assertThat(model.outcome().getValue()).contains("kind of file");
    assertThat(model.copyable().getValue()).isTrue();
    model.scopeProperty().set(new Scope.All());
    assertThat(model.copyable().getValue()).isFalse();
  }

  @Test
  void whatWasChosenLastComesFirst() {
    var last = ExportChoice.DEFAULT.as(List.of(FileKind.CSV, FileKind.SVG)).inFolder(Path.of("x"));
    var again = new ExportModel(album, new Scope.All(), last, Theme.LIGHT);
    assertThat(again.choice()).contains(last);
    assertThat(again.scopes()).hasSize(4);
  }

  @Test
  void thePictureIsShownAsItWillBe() {
    var shown = model.preview().getValue().orElseThrow();
    assertThat(shown.sheet().key()).isEqualTo("one");
    assertThat(shown.size().pixelWidth()).isEqualTo(1890);
    model.forPrintProperty().set(false);
    assertThat(model.preview().getValue().orElseThrow().choice().theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void severalPicturesAreLeafedThrough() {
    model.scopeProperty().set(new Scope.All());
    assertThat(looked()).isEqualTo("one, 1 of 2");
    model.leaf(1);
    assertThat(looked()).isEqualTo("two, 2 of 2");
    model.leaf(1);
    assertThat(looked()).isEqualTo("two, 2 of 2");
    model.scopeProperty().set(new Scope.AllAndEach());
    assertThat(looked()).isEqualTo("one, 1 of 3");
    model.leaf(-1);
    assertThat(looked()).isEqualTo("one, 1 of 3");
  }

  private String looked() {
    var shown = model.preview().getValue().orElseThrow();
    return "%s, %d of %d".formatted(shown.sheet().key(), shown.place() + 1, shown.count());
  }

  @Test
  void noPictureIsShownWhereNoneCanBeMadeOrIsAskedFor() {
    model.widthProperty().set("-3");
    assertThat(model.preview().getValue()).isEmpty();
    model.widthProperty().set("16");
    assertThat(model.preview().getValue()).isPresent();
    model.kindProperty(FileKind.CSV).set(true);
    assertThat(model.preview().getValue()).isPresent();
    model.kindProperty(FileKind.PNG).set(false);
    assertThat(model.preview().getValue()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Conference spike, conference-spike",
    "'../../etc/passwd', etc-passwd",
    "'a:b*c?<d>|\"e', a-b-c-d-e",
    "CON, con-",
    "lpt1, lpt1-",
    "'...', scenario",
    "Größe, größe",
    "'\u202eevil\0name', evil-name"
  })
  void filesHaveNamesThatEverySystemTakes(String name, String safe) {
    assertThat(FileNames.safe(name)).isEqualTo(safe);
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    assertThat(FileNames.safe("\ud835\udd38".repeat(80)).codePoints()).hasSize(60);
  }

  @Test
  void coloursAreForPrintOrAsOnScreen() {
    assertThat(model.choice().orElseThrow().theme()).isEqualTo(Theme.LIGHT);
    model.forPrintProperty().set(false);
    assertThat(model.choice().orElseThrow().theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void textHasItsPrintedSizeWhereThereIsRoom() {
    var size = PictureSize.of(Sheet.Shape.CHART, ExportChoice.DEFAULT);
    assertThat(size.scale()).isBetween(3.12, 3.13);
    var tiny =
        PictureSize.of(Sheet.Shape.CHART, new ExportChoice(200, Unit.PIXELS, 96, Theme.LIGHT));
    assertThat(tiny.pixelWidth()).isEqualTo(200);
    assertThat(tiny.width()).isEqualTo(420);
  }

  @Test
  void numbersAloneHaveNoSize() {
    model.kindProperty(FileKind.PNG).set(false);
    model.kindProperty(FileKind.CSV).set(true);
    assertThat(model.outcome().getValue()).startsWith("Numbers only").doesNotContain("1890");
  }
}
