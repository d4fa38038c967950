package dev.servescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.trace.TokenCost;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Recorded requests become the traffic. */
class TraceImportTest extends ModelFixture {
  @Test
  void aListOfArrivalsBecomesTheTrafficAndCanBeUndone() throws IOException {
    var csv = Files.writeString(folder.resolve("calls.csv"), "arrival,work\n0,0.1\nx,1\n2,0.3\n");
    model.openAny(csv);
    assertThat(scenario().name()).isEqualTo("calls");
    assertThat(scenario().traffic()).isInstanceOf(Traffic.Listed.class);
    assertThat(scenario().work()).isInstanceOf(Work.Listed.class);
    assertThat(scenario().horizon()).isEqualTo(new Horizon.Drained());
    assertThat(notice())
        .isEqualTo(
            "Requests taken from the arrival times with work: 2. Rows that could not be used: 1.");
    assertThat(model.notices().shownProperty().get().details())
        .anySatisfy(line -> assertThat(line).startsWith("Line 3: "));
    model.explore().editor().undo();
    assertThat(scenario()).isEqualTo(STARTERS.getFirst());
  }

  @Test
  void tokensAreAskedForOnlyWhereAFileCountsThem() throws IOException {
    var csv =
        Files.writeString(
            folder.resolve("llm.csv"),
            "TIMESTAMP,ContextTokens,GeneratedTokens\n"
                + "2023-11-16 18:17:03.9799600,1000,10\n2023-11-16 18:17:04.0319600,1000,10\n");
    model.openAny(csv);
    assertThat(choosers.asked).containsExactly("tokens");
    assertThat(scenario()).isEqualTo(STARTERS.getFirst());
    choosers.tokens = Optional.of(new TokenCost(1, 100));
    model.openAny(csv);
    assertThat(scenario().work().mean().toMillis()).isEqualTo(2000);
  }
}
