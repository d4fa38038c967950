package dev.servescope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.storage.json.InvalidScenarioException;
import dev.servescope.storage.json.ScenarioJson;
import dev.servescope.ui.port.Drawing;
import dev.servescope.ui.port.Picture;
import dev.servescope.ui.port.Settings;
import dev.servescope.ui.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of every kind that the program opens, damaged by the thousand: each is read or refused with
 * a sentence that names the place, within a second of a processor, and nothing else happens.
 */
@Timeout(600) // Only against a hang: the bound for each file is processor time.
class HostileFilesTest {
  private static final Duration LONGEST = Duration.ofSeconds(1);

  @TempDir private Path folder;
  private StoragePorts ports;

  @BeforeEach
  void ports() {
    ports = new StoragePorts(folder.resolve("config"));
  }

  /** Reads a file, or refuses it. */
  private interface Opener {
    void open(Path file) throws IOException;
  }

  private void check(byte[] content, String name, Opener opener) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    try {
      opener.open(file);
    } catch (IOException refused) {
      assertNamesThePlace(refused, file);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
      var kept = Files.createTempFile("hostile-", "-" + file.getFileName());
      Files.write(kept, content);
      throw new AssertionError("not refused but broken, see " + kept, defect);
    }
    var took = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
    assertThat(took).as("reading %d bytes", content.length).isLessThan(LONGEST);
  }

  private static void assertNamesThePlace(IOException refused, Path file) {
    var message = refused.getMessage();
    assertThat(message).isNotBlank().doesNotContainPattern("\\p{Cntrl}").hasSizeLessThan(1000);
    if (refused instanceof InvalidScenarioException invalid) {
      assertThat(invalid.line() > 0 || !invalid.allowed().isEmpty()).as(message).isTrue();
    } else {
      assertThat(message).startsWith("Could not open " + file.getFileName() + ": ").endsWith(".");
    }
  }

  private void checkAll(long seed, int count, List<byte[]> wholes, String name, Opener opener)
      throws IOException {
    var damage = new Damage(seed);
    for (int i = 0; i < count; i++) {
      check(damage.of(wholes.get(i % wholes.size())), name, opener);
    }
  }

  private static List<byte[]> wholeScenarios() {
    return Stream.concat(StarterScenarios.all().stream(), RandomScenarios.firstFull(40))
        .map(ScenarioJson::write)
        .map(text -> text.getBytes(UTF_8))
        .toList();
  }

  @Test
  void scenarios() throws IOException {
    checkAll(1, 1200, wholeScenarios(), "damaged.servescope", ports.scenarios()::open);
  }

  @Test
  void aScenarioOfAnotherVersionIsToldSo() throws IOException {
    var text =
        new String(wholeScenarios().getFirst(), UTF_8).replace("\"version\": 1", "\"version\": 99");
    var file = folder.resolve("later.servescope");
    Files.writeString(file, text);
    assertThatThrownBy(() -> ports.scenarios().open(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("version")
        .hasMessageContaining("99");
  }

  @Test
  void lessons() throws IOException {
    var lessons = Stream.of("batching", "cold-starts", "one-server").map(HostileFilesTest::lesson);
    checkAll(2, 250, lessons.toList(), "damaged.lesson", ports.lessons()::open);
  }

  private static byte[] lesson(String key) {
    var path = "/dev/servescope/lessons/" + key + ".lesson";
    try (var in = HostileFilesTest.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(in, path).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private byte[] png(Scenario scenario) throws IOException {
    var file = folder.resolve("whole.png");
    var picture = new Picture(new int[600], 30, OptionalDouble.of(96), "T \u2013 ü", scenario);
    ports.pictures().savePng(file, picture);
    return Files.readAllBytes(file);
  }

  /** Where no checksum is made to fit, a picture opens as it was or not at all. */
  @Test
  void pictures() throws IOException {
    var damage = new Damage(3);
    var scenario = RandomScenarios.full(5);
    var whole = png(scenario);
    for (int i = 0; i < 1000; i++) {
      var damaged = damage.of(whole);
      check(
          damaged,
          "damaged.png",
          file -> {
            var opened = ports.scenarios().open(file);
            assertThat(opened).isEqualTo(scenario);
          });
      check(Damage.withChecksums(damaged), "fitting.png", ports.scenarios()::open);
    }
  }

  private byte[] svg(Scenario scenario) throws IOException {
    var file = folder.resolve("whole.svg");
    ports.pictures().saveSvg(file, new Drawing("T", 300, 200, 10, surface -> {}, scenario));
    return Files.readAllBytes(file);
  }

  @Test
  void drawings() throws IOException {
    var wholes = List.of(svg(RandomScenarios.full(5)), svg(RandomScenarios.simple(7)));
    checkAll(7, 1000, wholes, "damaged.svg", ports.scenarios()::open);
  }

  /** What would cost a reader most: deep, wide, many, long. */
  @Test
  void drawingsThatAskForMuch() throws IOException {
    int most = 12 << 20;
    for (var part :
        List.of(
            "<g>",
            "<servescope:scenario ",
            "<servescope:scenario",
            " a='b'",
            "&#x41;",
            "&",
            "x",
            "<!ENTITY a 'b'>")) {
      var parts = part.repeat(most / part.length());
      check(("<svg>" + parts).getBytes(UTF_8), "much.svg", ports.scenarios()::open);
      var within = "<svg><servescope:scenario>" + parts + "</servescope:scenario>";
      check(within.getBytes(UTF_8), "much.svg", ports.scenarios()::open);
    }
  }

  private byte[] pdf(Scenario scenario) throws IOException {
    var file = folder.resolve("whole.pdf");
    ports.pictures().savePdf(file, new Drawing("T", 300, 200, 10, surface -> {}, scenario));
    return Files.readAllBytes(file);
  }

  /** What is packed has a checksum, so a page opens as it was or not at all. */
  @Test
  void pages() throws IOException {
    var scenario = RandomScenarios.full(5);
    checkAll(
        8,
        1000,
        List.of(pdf(scenario)),
        "damaged.pdf",
        file -> assertThat(ports.scenarios().open(file)).isEqualTo(scenario));
  }

  @Test
  void pagesThatAskForMuch() throws IOException {
    var type = "/Subtype /application#2Fx-servescope";
    int most = 12 << 20;
    for (var part : List.of(type, type + ">>\nstream\n", "stream\n", "/Subtype ", " ", "\0\0")) {
      var parts = part.repeat(most / part.length());
      check(("%PDF-1.7\n" + parts).getBytes(UTF_8), "much.pdf", ports.scenarios()::open);
      var within = "%PDF-1.7\n" + type + ">>\nstream\n" + parts;
      check(within.getBytes(UTF_8), "much.pdf", ports.scenarios()::open);
    }
  }

  @Test
  void traces() throws IOException {
    var traces =
        Stream.of(
                "arrival,work,class\n0,1,a\n1.5,2,b\n2,0.25,a\n",
                "arrival;work\n0,5;1\n1,5;2\n",
                "2024-01-01T00:00:00Z\n2024-01-01T00:00:01.5Z\n",
                "TIMESTAMP,ContextTokens,GeneratedTokens\n2023-11-16 18:17:03.9799600,4808,10\n"
                    + "2023-11-16 18:17:04.0319600,3180,8\n",
                "\ufeffarrival\ttier\n0\tgold\n1\tfree\n")
            .map(text -> text.getBytes(UTF_8))
            .toList();
    checkAll(4, 2000, traces, "damaged.csv", file -> ports.traces().read(file, TokenCost.EXAMPLE));
  }

  @Test
  void settings() throws IOException {
    var settings =
        Settings.DEFAULT
            .withTheme(Theme.DARK)
            .withRecentFile(folder.resolve("ä b.servescope"))
            .withLessons(Map.of("a", List.of(0, 1)));
    ports.settings().save(settings);
    var whole = Files.readAllBytes(folder.resolve("config/settings.json"));
    checkAll(
        5,
        1500,
        List.of(whole),
        "config/settings.json",
        file -> assertThat(ports.settings().load().windowWidth()).isPositive());
  }

  @Test
  void keptWork() throws IOException {
    checkAll(
        6, 300, wholeScenarios(), "config/autosave.servescope", file -> ports.autosave().recover());
  }
}
