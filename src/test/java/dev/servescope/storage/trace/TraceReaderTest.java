package dev.servescope.storage.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.trace.ImportedTrace;
import dev.servescope.scenario.trace.SkippedRow;
import dev.servescope.scenario.trace.TokenCost;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class TraceReaderTest {
  private static final Path REAL_TRACES = Path.of("../shared/data");

  @TempDir private Path folder;

  @Test
  void oneArrivalALineNeedsNoHeader() throws IOException {
    var trace = read("10.5\n11\n\n12.000000001\n");
    assertThat(arrivals(trace)).isEqualTo(Samples.ofNanos(0, 500_000_000, 1_500_000_001));
    assertThat(trace.work()).isEmpty();
    assertThat(trace.rows()).isEqualTo(3);
    assertThat(trace.kind()).isEqualTo("arrival times");
    assertThat(trace.reordered()).isFalse();
  }

  @Test
  void arrivalAndWorkAreFoundByTheirNames() throws IOException {
    var trace = read("colour,Work,ARRIVAL\nred,0.25,3\nblue,80ms,4.5s\n");
    assertThat(arrivals(trace)).isEqualTo(Samples.ofMillis(0, 1500));
    assertThat(trace.work()).contains(new Work.Listed(Samples.ofMillis(250, 80)));
    assertThat(trace.traffic().columns()).isEqualTo(Columns.NONE);
    assertThat(trace.ignoredColumns()).containsExactly("colour");
  }

  @Test
  void tokensBecomeWorkAtTheGivenRates() throws IOException {
    var text =
        """
        TIMESTAMP,ContextTokens,GeneratedTokens\r
        2023-11-16 18:17:03.9799600,4808,10\r
        2023-11-16 18:17:04.0319601,3180,8\
        """;
    var trace = TraceReader.read(file(text), new TokenCost(0.5, 10));
    assertThat(arrivals(trace)).isEqualTo(Samples.ofNanos(0, 52_000_100));
    assertThat(trace.work()).contains(new Work.Listed(Samples.ofMillis(2504, 1670)));
    assertThat(trace.kind()).isEqualTo("LLM trace with token counts");
  }

  @Test
  void timestampsMayHaveAnOffset() throws IOException {
    var trace =
        read(
            """
            arrival
            2024-05-10 00:00:00.009930+00:00
            2024-05-10T02:00:01.00993+02:00
            2024-05-10 00:00:02.009930Z
            2024-05-10 00:00:03.009930 +0000
            2024-05-10 00:00:04.009930
            """);
    assertThat(arrivals(trace)).isEqualTo(Samples.ofMillis(0, 1000, 2000, 3000, 4000));
  }

  @Test
  void anInvocationArrivedItsDurationBeforeItsEnd() throws IOException {
    var trace = read("app,func,end_timestamp,duration\na,f,57.5,57.25\nb,g,2.75,0.5\n");
    assertThat(arrivals(trace)).isEqualTo(Samples.ofMillis(0, 2000));
    assertThat(trace.work()).contains(new Work.Listed(Samples.ofMillis(57_250, 500)));
  }

  @Test
  void rowsOutOfOrderAreSortedAndKeepTheirWorkAndTheirOrderAmongEquals() throws IOException {
    var trace = read("arrival,work\n5,0.001\n3,0.002\n5,0.003\n3,0.004\n");
    assertThat(trace.reordered()).isTrue();
    assertThat(arrivals(trace)).isEqualTo(Samples.ofMillis(0, 0, 2000, 2000));
    assertThat(trace.work()).contains(new Work.Listed(Samples.ofMillis(2, 4, 1, 3)));
  }

  @Test
  void byteOrderMarkAndQuotesAndSemicolonsAndDecimalCommasAreUnderstood() throws IOException {
    var trace = read("\ufeff\"arrival\";\"work\"\r\n\"0,5\";\"1,25\"\r\n1;2\r\n");
    assertThat(arrivals(trace)).isEqualTo(Samples.ofMillis(0, 500));
    assertThat(trace.work()).contains(new Work.Listed(Samples.ofMillis(1250, 2000)));
    assertThat(arrivals(read("arrival\twork\n1\t2\n"))).isEqualTo(Samples.ofMillis(0));
  }

  @Test
  void badRowsAreNamedByLineAndReasonAndTheRestIsUsed() throws IOException {
    var trace =
        read(
            """
            arrival,work,"user
            name"
            1,2,x
            one,2,x
            2,-3,x

            3,,x
            4,2d,x
            5,1,5,x
            2024-05-10 00:00:00,1,x
            1e30,1,x
            6,1,x
            """);
    assertThat(arrivals(trace)).isEqualTo(Samples.ofMillis(0, 5000));
    assertThat(trace.rows()).isEqualTo(9);
    assertThat(trace.skippedCount()).isEqualTo(7);
    assertThat(trace.skipped())
        .containsExactly(
            new SkippedRow(4, "the arrival \"one\" is neither a number of seconds nor a time"),
            new SkippedRow(5, "the work \"-3\" is below zero"),
            new SkippedRow(7, "the work is empty"),
            new SkippedRow(8, "the work of 2d is longer than 1d"),
            new SkippedRow(9, "the number of columns is 4 instead of 3"),
            new SkippedRow(10, "the arrival \"2024-05-10 00:00:00\" is a timestamp among numbers"),
            new SkippedRow(11, "the arrival \"1e30\" is too far away"));
  }

  @Test
  void onlyTheFirstSkippedRowsAreNamedButAllAreCounted() throws IOException {
    var trace = read("arrival\n1\n" + "x\n".repeat(250));
    assertThat(trace.skipped()).hasSize(ImportedTrace.MAX_NAMED);
    assertThat(trace.skippedCount()).isEqualTo(250);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''|it is empty
          'arrival'|it has a header but no row
          'arrival/x/y'|none of its rows can be used; on line 2, the arrival "x" is neither
          'app,user/1,2'|its header is not known; known are "arrival"
          'arrival/1/400000000'|from its first arrival to its last it spans more than ten years
          """)
  void aFileWithoutAUsableRowIsRefusedInASentence(String text, String reason) {
    assertThatThrownBy(() -> read(text.replace('/', '\n')))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Could not open trace.csv: " + reason)
        .hasMessageEndingWith(".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-30 00:00:00",
        "2024-01-01 25:00:00",
        "2024-01-01 00:00:00+99",
        "0x1F",
        "∞"
      })
  void aTimeThatDoesNotExistIsABadRow(String text) throws IOException {
    assertThat(read("arrival\n1\n" + text + "\n").skippedCount()).isEqualTo(1);
  }

  @Test
  void quotesThatAreNeverClosedAreRefused() {
    assertThatThrownBy(() -> read("arrival\n1\n\"2\n3\n"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Could not open trace.csv: it is no CSV file");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> TraceReader.read(folder.resolve("none.csv"), TokenCost.EXAMPLE))
        .hasMessage("Could not open none.csv: there is no such file in " + folder + ".");
  }

  @Test
  void anyBytesAreATraceOrRefusedButNothingElse() throws IOException {
    var random = new Random(1);
    var signs =
        List.of("1", ".", ",", ";", "\"", "\n", "\r", "-", "e9", "2024-01-01", " ", "h", "\0");
    for (int i = 0; i < 2000; i++) {
      var text = new StringBuilder(i % 2 == 0 ? "arrival,work\n" : "arrival\n");
      random.ints(30, 0, signs.size()).mapToObj(signs::get).forEach(text::append);
      try {
        var trace = read(text.toString());
        assertThat(trace.rows()).isEqualTo(trace.skippedCount() + arrivals(trace).size());
      } catch (IOException refused) {
        assertThat(refused).hasMessageStartingWith("Could not open trace.csv: ");
      }
    }
  }

  @Test
  void theRealTraceOfACodingServiceIsReadWhole() throws IOException {
    var file = REAL_TRACES.resolve("azure-llm-2023-code.csv");
    assumeTrue(Files.exists(file), "the real trace is not here");
    var trace = TraceReader.read(file, TokenCost.EXAMPLE);
    assertThat(trace.rows()).isEqualTo(8819);
    assertThat(trace.skippedCount()).isZero();
    assertThat(arrivals(trace).size()).isEqualTo(8819);
    assertThat(arrivals(trace).nanos(1)).isEqualTo(52_000_000);
    assertThat(trace.work().orElseThrow().durations().nanos(0))
        .isEqualTo(TokenCost.EXAMPLE.work(4808, 10).toNanos());
    assertThat(Duration.ofNanos(arrivals(trace).nanos(8818))).isBetween(minutes(50), minutes(60));
  }

  @Test
  void theRealTraceOfFunctionsIsRead() throws IOException {
    var file = REAL_TRACES.resolve("azure-functions-2021-sample.csv");
    assumeTrue(Files.exists(file), "the real trace is not here");
    var trace = TraceReader.read(file, TokenCost.EXAMPLE);
    assertThat(trace.skippedCount()).isZero();
    assertThat(trace.rows()).isEqualTo(arrivals(trace).size());
  }

  @Test
  void theRealTraceOfInvocationsByTheMinuteIsRead() throws IOException {
    var file = REAL_TRACES.resolve("azure-functions-2019-invocations-sample.csv");
    assumeTrue(Files.exists(file), "the real trace is not here");
    var trace = TraceReader.read(file, TokenCost.EXAMPLE);
    assertThat(trace.skippedCount()).isZero();
    assertThat(trace.traffic().columns().classes()).isNotNull();
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }

  private static Samples arrivals(ImportedTrace trace) {
    return trace.traffic().arrivals();
  }

  private ImportedTrace read(String text) throws IOException {
    return TraceReader.read(file(text), TokenCost.EXAMPLE);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("trace.csv"), text, StandardCharsets.UTF_8);
  }
}
