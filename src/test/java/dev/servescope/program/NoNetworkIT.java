package dev.servescope.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Horizon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program uses no network: in the whole life of its processes, libraries included, Java loads
 * none of the classes that every socket and every look-up of a host needs.
 */
@DisabledOnOs(OS.WINDOWS)
class NoNetworkIT {
  private static final String OPTIONS = "-Xlog:class+load:file=loaded.txt";
  private static final List<String> NETWORK =
      List.of(
          "sun.nio.ch.Net ",
          "sun.nio.ch.NioSocketImpl ",
          "java.net.Socket ",
          "java.net.ServerSocket ",
          "java.net.DatagramSocket ",
          "java.net.Inet4Address ",
          "java.net.Inet6Address ",
          "sun.net.www.protocol.http.",
          "java.net.http.",
          "jdk.internal.net.http.");

  @TempDir private Path folder;

  private List<String> network() throws IOException {
    try (var lines = Files.lines(folder.resolve("loaded.txt"))) {
      return lines.filter(line -> NETWORK.stream().anyMatch(line::contains)).toList();
    }
  }

  private void assertLoaded(String type) throws IOException {
    assertThat(Files.readString(folder.resolve("loaded.txt"))).contains(type);
  }

  @Test
  void theWindowAndAllItsModesOpenNoSocket() throws Exception {
    Program.from(folder)
        .with("XDG_CONFIG_HOME", folder.toString())
        .with(
            "SERVESCOPE_OPTS",
            OPTIONS
                + " -Dglass.platform=Headless -Dprism.order=sw -Dservescope.rehearsal=tour"
                + " -Duser.home="
                + folder)
        .run()
        .assertFine();
    assertLoaded("dev.servescope.ui.lesson.LessonsView ");
    assertThat(network()).isEmpty();
  }

  @Test
  void aRunWithChartsOpensNoSocket() throws Exception {
    var brief = new Horizon.Until(Duration.ofMinutes(1));
    LittleScenarios.write(folder.resolve("eight.servescope"), brief);
    Program.from(folder)
        .with("SERVESCOPE_OPTS", OPTIONS)
        .run("run", "eight.servescope", "--charts", "--out", "results")
        .assertFine();
    assertLoaded("dev.servescope.ui.export.ExploreAlbum ");
    assertThat(network()).isEmpty();
  }

  @Test
  void whoeverOpensASocketIsFoundOut() throws Exception {
    var source = folder.resolve("Caller.java");
    Files.writeString(
        source,
        """
        class Caller {
          public static void main(String[] none) throws Exception {
            new java.net.ServerSocket(0).close();
          }
        }
        """);
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(java, OPTIONS, source.toString()).directory(folder.toFile()).start();
    assertThat(process.waitFor(Program.LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(network()).isNotEmpty();
  }
}
