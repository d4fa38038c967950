package dev.servescope.storage.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.scenario.RandomScenarios;
import dev.servescope.storage.ScenarioFiles;
import dev.servescope.storage.json.ScenarioJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SvgScenarioTest {
  private static final String NONE =
      "Could not open chart.svg: the picture carries no scenario; only pictures that ServeScope"
          + " exports do.";

  @TempDir private Path folder;

  private Path drawing(String metadata) throws IOException {
    return write(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">
        <metadata>%s</metadata>
        <rect width="5" height="5"/>
        </svg>
        """
            .formatted(metadata));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("chart.svg"), text);
  }

  @Test
  void theScenarioOfADrawingIsTheOneThatWasSaved() throws IOException {
    for (var scenario : RandomScenarios.firstFull(20).toList()) {
      var named = scenario.withName("<&>\" ]]> größer \uffff \ud83d\ude80");
      var file = drawing(SvgScenario.element(ScenarioJson.write(named)));
      assertThat(ScenarioFiles.open(file)).isEqualTo(named);
    }
  }

  /** Drawing programs put comments and a type into a file, and write characters as numbers. */
  @Test
  void anotherProgramMaySaveItAgain() throws IOException {
    var scenario = RandomScenarios.simple(3);
    var text =
        ScenarioJson.write(scenario)
            .replace("2", "&#x32;")
            .replace("1", "&#49;")
            .replace("\"", "&quot;");
    var file =
        write(
            "\ufeff<?xml version='1.0'?>\n<!-- drawn -->\n<!DOCTYPE svg PUBLIC"
                + " \"-//W3C//DTD SVG 1.1//EN\" \"http://localhost:9/svg11.dtd\">\n"
                + "<svg xmlns='http://www.w3.org/2000/svg'><g/><metadata id='m'>"
                + "<servescope:scenario\n  xmlns:servescope='urn:servescope' id='s' >"
                + text
                + "</servescope:scenario\n></metadata></svg>");
    assertThat(ScenarioFiles.open(file)).isEqualTo(scenario);
  }

  @Test
  void whatADrawingIsCalledDoesNotMatter() throws IOException {
    var scenario = RandomScenarios.simple(3);
    var file = drawing(SvgScenario.element(ScenarioJson.write(scenario)));
    var other = Files.move(file, folder.resolve("anything.servescope"));
    assertThat(ScenarioFiles.open(other)).isEqualTo(scenario);
  }

  @Test
  void aDrawingWithoutAScenarioIsRefused() throws IOException {
    var file = drawing("<scenario>{}</scenario>");
    assertThatThrownBy(() -> ScenarioFiles.open(file)).hasMessage(NONE);
  }

  @Test
  void aScenarioIsNotLookedForWithoutEnd() throws IOException {
    var file = drawing("<g/>".repeat(4 << 20));
    assertThat(Files.size(file)).isGreaterThan(16 << 20);
    assertThatThrownBy(() -> ScenarioFiles.open(file)).hasMessage(NONE);
  }

  @Test
  void aScenarioTooLargeForADrawingIsLeftOutAndThatIsSaid() throws IOException {
    var file = drawing(SvgScenario.element("x".repeat(PngNotes.MAX_SCENARIO_BYTES + 1)));
    assertThat(Files.size(file)).isLessThan(10_000);
    assertThatThrownBy(() -> ScenarioFiles.open(file))
        .hasMessage(
            "Could not open chart.svg: its scenario was too large for a picture, so it is only in"
                + " its own file.");
  }

  @Test
  void theLargestScenarioThatTravelsInADrawingComesBack() throws IOException {
    var text = "&".repeat(PngNotes.MAX_SCENARIO_BYTES / 10) + "x".repeat(4 << 20);
    assertThat(ScenarioFiles.bytes(drawing(SvgScenario.element(text)))).asString().isEqualTo(text);
  }

  @Test
  void aScenarioThatBreaksOffIsRefused() throws IOException {
    for (var broken : new String[] {"{", "{<g/></servescope:scenario>", "</servescope"}) {
      var file = write("<svg><metadata><servescope:scenario>" + broken);
      assertThatThrownBy(() -> ScenarioFiles.open(file))
          .hasMessage("Could not open chart.svg: the scenario in the picture is damaged.");
    }
  }

  @Test
  void entitiesOfTheFilesOwnAndOtherFilesAreNotRead() throws IOException {
    var file =
        write(
            "<!DOCTYPE svg [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>\n<svg><metadata>"
                + "<servescope:scenario>&f;&#x110000;</servescope:scenario></metadata></svg>");
    assertThat(ScenarioFiles.bytes(file)).asString().isEqualTo("&f;&#x110000;");
    assertThatThrownBy(() -> ScenarioFiles.open(file)).isInstanceOf(IOException.class);
  }
}
