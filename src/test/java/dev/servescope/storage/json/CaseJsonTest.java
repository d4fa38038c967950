package dev.servescope.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.engine.Scenarios;
import dev.servescope.run.gallery.Amount;
import dev.servescope.run.gallery.Case;
import dev.servescope.run.gallery.Claim;
import dev.servescope.run.gallery.Unit;
import dev.servescope.scenario.Scenario;
import dev.servescope.storage.GalleryFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseJsonTest {
  private static final String CASE =
      """
      {"id": "A1", "title": "Title", "line": "Line.", "topics": ["single"], "story": "Story.",
       "scenarios": ["one"],
       "figures": [{"what": "latency", "claim": "equal", "book": "BOOK", "within": "WITHIN",
                    "measured": MEASURED}]}
      """;

  private static final Scenario SCENARIO = Scenarios.listed(new long[1], new long[] {100});

  private static Case read(String text) throws IOException {
    return CaseJson.read(text.getBytes(StandardCharsets.UTF_8), key -> SCENARIO);
  }

  private static String with(String book, String within, String measured) {
    return CASE.replace("BOOK", book).replace("WITHIN", within).replace("MEASURED", measured);
  }

  static List<Case> bundled() {
    return GalleryFiles.all();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyBundledCaseReadsBackAsItWasWritten(Case its) throws IOException {
    var members =
        its.members().stream().collect(Collectors.toMap(Case.Member::key, Case.Member::scenario));
    var text = CaseJson.write(its).getBytes(StandardCharsets.UTF_8);
    assertThat(CaseJson.read(text, members::get)).isEqualTo(its);
  }

  @ParameterizedTest
  @CsvSource({
    "132.5ms, 0.1325, SECONDS",
    "3s, 3, SECONDS",
    "1.44m, 86.4, MINUTES",
    "8.76h, 31536, HOURS",
    "99.9%, 0.999, SHARE",
    "40, 40, COUNT",
    "3x, 3, TIMES",
    "50/h, 50, PER_HOUR",
    "720/d, 720, PER_DAY",
    "$1.00, 1, DOLLARS",
    "$35/h, 35, DOLLARS_PER_HOUR",
    "$8000/month, 8000, DOLLARS_PER_MONTH",
    "$50000/year, 50000, DOLLARS_PER_YEAR",
  })
  void anAmountTellsItsUnit(String text, double value, Unit unit) throws IOException {
    var claim = (Claim.Equal) read(with(text, text, "3")).figures().getFirst().claim();
    assertThat(claim.book()).isEqualTo(new Amount(value, unit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          soon | 1s  | 3                      | figures[0].book: found "soon"
          1s   | 1%  | 3                      | figures[0].within
          1s   | -1s | 3                      | figures[0].within
          1s   | 1s  | "one.speed"            | figures[0].measured: found "speed"
          1s   | 1s  | "speed"                | figures[0].measured: found "speed"
          1s   | 1s  | "two.latencyMean"      | figures: found two
          1s   | 1s  | {"type": "magic"}      | figures[0].measured.type: found "magic"
          1s   | 1s  | {"type": "computed", "by": "ratio", "of": [1, 2, 3]} | allowed is a whole number from 2 to 2
          """)
  void whatACaseCannotSayIsRefusedWithItsPlace(
      String book, String within, String measured, String sentence) {
    assertThatThrownBy(() -> read(with(book, within, measured)))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void aDifferenceNeedsItsReason() {
    var without = with("1s", "1s", "3").replace("\"what\"", "\"differs\": true, \"what\"");
    assertThatThrownBy(() -> read(without)).hasMessageContaining("figures[0].because");
  }

  @Test
  void whatIsNoJsonIsNoCase() {
    assertThatThrownBy(() -> read("{")).isInstanceOf(InvalidScenarioException.class);
  }
}
