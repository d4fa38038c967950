package dev.servescope.app;

import dev.servescope.scenario.Scenario;
import dev.servescope.storage.json.InvalidScenarioException;
import dev.servescope.storage.json.ScenarioJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The scenarios that come with the program, the one it opens with first. */
public final class StarterScenarios {
  private static final String FOLDER = "/dev/servescope/scenarios/";

  private StarterScenarios() {}

  /** All of them, read once. */
  public static List<Scenario> all() {
    return Known.ALL;
  }

  /** Begins to read them, for whoever asks later; JavaFX starts meanwhile. */
  static void prepare() {
    Thread.ofPlatform().daemon().name("servescope-starters").start(StarterScenarios::all);
  }

  /** Reading in a class initializer happens once, whichever thread asks first. */
  private static final class Known {
    static final List<Scenario> ALL =
        Stream.of(
                "conference-spike",
                "one-server",
                "functions",
                "large-requests",
                "autoscaled",
                "failing-replicas",
                "limits-under-attack",
                "edge-and-cloud",
                "ten-requests")
            .map(StarterScenarios::read)
            .toList();
  }

  private static Scenario read(String name) {
    var path = FOLDER + name + ".servescope";
    try (var in = StarterScenarios.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no scenario " + path);
      }
      return ScenarioJson.read(in.readAllBytes());
    } catch (InvalidScenarioException wrong) {
      throw new IllegalStateException("the scenario " + path + " is wrong", wrong);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the scenario " + path, broken);
    }
  }
}
