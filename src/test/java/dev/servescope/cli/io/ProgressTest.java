package dev.servescope.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** It is told the time here; its own timer is ended before it ever looks. */
  private Progress progress(boolean terminal) {
    var in = new ByteArrayInputStream(new byte[0]);
    var out = OutputStream.nullOutputStream();
    return new Progress(
        new Streams(in, out, err, StandardCharsets.UTF_8, () -> terminal), "Simulating x");
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatTakesLessThanASecondIsNotSpokenOf() {
    try (var progress = progress(true)) {
      progress.share(0.5);
      progress.at(SECOND - 1);
    }
    assertThat(said()).isEmpty();
  }

  @Test
  void onATerminalOneLineIsWrittenOverAndTakenAway() {
    try (var progress = progress(true)) {
      progress.share(0.25);
      progress.at(SECOND);
      progress.share(0.5);
      progress.at(SECOND + SECOND / 10);
      progress.at(2 * SECOND);
    }
    assertThat(said())
        .startsWith("\rSimulating x ...  25 %\rSimulating x ...  50 %\r")
        .endsWith(" \r")
        .doesNotContain("\n");
  }

  @Test
  void elsewhereALineIsSaidEveryTenSeconds() {
    try (var progress = progress(false)) {
      progress.at(SECOND);
      progress.share(0.1);
      progress.at(5 * SECOND);
      progress.at(11 * SECOND);
    }
    assertThat(said().lines()).containsExactly("Simulating x ...", "Simulating x ...  10 %");
  }
}
