package dev.servescope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.storage.ScenarioFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The bundled scenarios give exactly these figures, on every machine. A change of the engine that
 * changes one of them changes what people have in their reports: it needs a reason.
 */
class SeededFiguresTest {
  private static final Path FOLDER = Path.of("resources", "dev", "servescope", "scenarios");

  private static Run run(String name) throws Exception {
    return Simulation.run(ScenarioFiles.open(FOLDER.resolve(name + ScenarioFiles.EXTENSION)));
  }

  @ParameterizedTest
  @CsvSource({
    "autoscaled, 23313, 23311, 0.8555443843446442, 1.279787008, 9.714500000000013",
    "conference-spike, 22951, 22950, 2.078816087126231, 2.777677824, 7.867110099196891",
    "edge-and-cloud, 108019, 107989, 1.070278198121355, 5.702156288, 7.200000000000003",
    "failing-replicas, 288182, 284669, 1.4333811695613958, 5.685379072, 3.6",
    "functions, 7311, 7311, 0.5172667461210505, 0.993787904, 0.12235368114551205",
    "large-requests, 343, 342, 122.69261023285088, 252.479792103, 7.199999999999978",
    "limits-under-attack, 143985, 72371, 0.15542139620215278, 0.373161984, 4.8",
    "one-server, 24422, 24405, 1.213105966113706, 4.473225216, 1.2000000000000006",
    "ten-requests, 10, 10, 0.138, 0.15, 24000.0",
  })
  void aBundledScenarioGivesItsFigures(
      String name, long offered, long completed, String mean, String p95, String perHour)
      throws Exception {
    var totals = run(name).totals();
    assertThat(totals.requests().offered()).isEqualTo(offered);
    assertThat(totals.requests().completed()).isEqualTo(completed);
    assertThat(Double.toString(totals.latency().mean())).isEqualTo(mean);
    assertThat(Double.toString(totals.latency().p95())).isEqualTo(p95);
    assertThat(Double.toString(totals.cost().perHour())).isEqualTo(perHour);
  }

  @Test
  void everyBundledScenarioHasItsFiguresHere() throws Exception {
    try (var files = Files.list(FOLDER)) {
      var names =
          files
              .map(file -> file.getFileName().toString().replace(ScenarioFiles.EXTENSION, ""))
              .collect(Collectors.toSet());
      assertThat(names)
          .containsExactlyInAnyOrder(
              "autoscaled",
              "conference-spike",
              "edge-and-cloud",
              "failing-replicas",
              "functions",
              "large-requests",
              "limits-under-attack",
              "one-server",
              "ten-requests");
    }
  }
}
