package dev.servescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.ui.port.Drawing;
import dev.servescope.ui.port.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What files bring in, and what is said of those that bring nothing. */
class OpeningFilesTest extends ModelFixture {
  @Test
  void aFileThatHoldsNoScenarioIsToldAndChangesNothing() throws IOException {
    var broken = Files.writeString(folder.resolve("broken.servescope"), "{ \"format\": 7 }");
    model.openAny(broken);
    assertThat(model.notices().shownProperty().get().bad()).isTrue();
    assertThat(scenario()).isEqualTo(STARTERS.getFirst());
  }

  @Test
  void aPictureBringsItsScenarioBackAndIsNotSavedOver() throws IOException {
    var shown = STARTERS.getLast();
    var png = folder.resolve("chart.PNG");
    storage
        .pictures()
        .savePng(png, new Picture(new int[6], 3, OptionalDouble.empty(), "Chart", shown));
    var before = Files.readAllBytes(png);
    model.openAny(png);
    assertThat(scenario()).isEqualTo(shown);
    assertThat(model.document().fileProperty().get()).isNull();
    change();
    model.document().save();
    assertThat(choosers.asked).containsExactly("save");
    assertThat(Files.readAllBytes(png)).isEqualTo(before);
  }

  @Test
  void aDrawingBringsItsScenarioBackAndIsNotSavedOver() throws IOException {
    var shown = STARTERS.getLast();
    var svg = folder.resolve("chart.Svg");
    storage.pictures().saveSvg(svg, new Drawing("Chart", 3, 2, 1, surface -> {}, shown));
    var before = Files.readString(svg);
    model.openAny(svg);
    assertThat(scenario()).isEqualTo(shown);
    change();
    model.document().save();
    assertThat(choosers.asked).containsExactly("save");
    assertThat(svg).hasContent(before);
  }

  @Test
  void aFileThatIsGoneLeavesTheRecentOnes() {
    var gone = folder.resolve("gone.servescope");
    model.preferences().change(settings -> settings.withRecentFile(gone));
    model.document().open(gone);
    assertThat(model.notices().shownProperty().get().bad()).isTrue();
    assertThat(model.preferences().settings().recentFiles()).isEmpty();
  }

  @Test
  void aFileThatHoldsNoScenarioIsNamedWithWhatIsWrongInIt() throws IOException {
    var bad = Files.writeString(folder.resolve("torn.servescope"), "{\"servescope\": \"1\"}");
    model.document().open(bad);
    assertThat(notice()).contains("torn.servescope").contains("allowed is");
    assertThat(notice()).doesNotContain(folder.toString());
  }

  @Test
  void aLessonThatIsWrongAndATraceThatIsNoneAreNamed() throws IOException {
    var text = "{\"format\": \"servescope-lesson\", \"version\": 1, \"nothing\": 1}";
    model.document().open(Files.writeString(folder.resolve("mine.servescope-lesson"), text));
    assertThat(notice()).containsOnlyOnce("mine.servescope-lesson");
    model.traceImport().read(Files.writeString(folder.resolve("calls.csv"), "a,b\nc,d\n"));
    assertThat(notice()).containsOnlyOnce("calls.csv");
  }

  @Test
  void whatCannotBeOpenedLeavesTheOpenWorkAsItIs() throws IOException {
    change();
    var mine = scenario();
    choosers.leave = Choosers.Leave.DISCARD;
    for (var name :
        List.of(
            "a.servescope", "a.png", "a.svg", "a.pdf", "a.lesson", "a.csv", "a.txt", "none.png")) {
      var file = folder.resolve(name);
      if (!name.startsWith("none")) {
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1, 2});
      }
      model.openAny(file);
      assertThat(notice()).as(name).isNotBlank();
      assertThat(model.notices().shownProperty().get().bad()).as(name).isTrue();
      assertThat(scenario()).as(name).isEqualTo(mine);
      assertThat(model.document().fileProperty().get()).isNull();
      assertThat(model.explore().editor().dirtyProperty().get()).as(name).isTrue();
      assertThat(model.explore().editor().undoableProperty().get()).as(name).isTrue();
      model.notices().dismiss();
    }
  }
}
