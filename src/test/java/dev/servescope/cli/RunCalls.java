package dev.servescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of {@code run} with a small scenario in a folder of its own. */
abstract class RunCalls {

  static final String STEADY =
      """
      {"format": "servescope", "version": 1, "name": "Steady", "seed": 3,
       "traffic": {"type": "poisson", "rate": "5/s"},
       "requests": {"work": {"type": "exponential", "mean": "100ms"}},
       "pool": {"prices": {"instance": "$3.60/h"}},
       "horizon": "10m"}
      """;

  static final JsonMapper MAPPER = new JsonMapper();

  @TempDir Path folder;

  String file = "";

  @BeforeEach
  void writeAScenario() throws IOException {
    file = write("steady.servescope", STEADY);
  }

  String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  static JsonNode json(Called called) {
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out()).endsWith("}\n");
    return MAPPER.readTree(called.out());
  }
}
