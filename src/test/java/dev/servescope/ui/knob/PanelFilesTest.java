package dev.servescope.ui.knob;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.Messages;
import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.knob.catalog.Summaries;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.Spec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The files of the panel show every control of the catalog, each once. */
class PanelFilesTest {
  private static final Pattern SECTION = Pattern.compile("<Section name=\"([a-z-]+)\"");
  private static final Pattern CONTROL =
      Pattern.compile("<(?:Knob|Choice|Switch|Action|ListEditor) name=\"([a-z-]+)\"");

  private static String file(String name) throws IOException {
    try (var in = KnobPanel.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> names(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  @Test
  void everyControlHasItsPlaceInThePanel() throws IOException {
    var panel = file("KnobPanel.fxml");
    var shown = new ArrayList<>(names(CONTROL, panel));
    for (var section : names(SECTION, panel)) {
      shown.addAll(names(CONTROL, file("section/" + section + ".fxml")));
    }
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(Catalog.all().stream().map(Spec::name).toList());
  }

  @Test
  void theFourKnobsStandOnTop() throws IOException {
    assertThat(names(CONTROL, file("KnobPanel.fxml")))
        .containsExactly("batch-size", "replicas", "shards", "cold-start");
  }

  @Test
  void everySectionHasATitleAndASummary() throws IOException {
    for (var section : names(SECTION, file("KnobPanel.fxml"))) {
      assertThat(Messages.of("section." + section)).isNotBlank();
      for (Scenario scenario : StarterScenarios.all()) {
        assertThat(Summaries.of(section, Focus.on(scenario))).as(section).isNotBlank();
      }
    }
  }
}
