package dev.servescope.app;

import dev.servescope.scenario.Scenario;
import dev.servescope.storage.json.InvalidScenarioException;
import dev.servescope.storage.json.ScenarioJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The scenarios that come with the program, the one it opens with first. */
public final class StarterScenarios extends AbstractList<Scenario> {
  private static final String FOLDER = "/dev/servescope/scenarios/";
  private static final List<String> NAMES =
      List.of(
          "conference-spike",
          "one-server",
          "functions",
          "large-requests",
          "autoscaled",
          "failing-replicas",
          "limits-under-attack",
          "edge-and-cloud",
          "ten-requests");
  private static final List<Scenario> ALL = new StarterScenarios();

  private final @Nullable Scenario[] known = new Scenario[NAMES.size()];

  private StarterScenarios() {}

  /** All of them, each read once, when somebody asks for it; on any thread. */
  public static List<Scenario> all() {
    return ALL;
  }

  @Override
  public int size() {
    return NAMES.size();
  }

  @Override
  public synchronized Scenario get(int index) {
    var scenario = known[index];
    if (scenario == null) {
      scenario = index == 0 ? pressed().orElseGet(() -> read(0)) : read(index);
      known[index] = scenario;
    }
    return scenario;
  }

  /**
   * The first as code, which only an installed program has: all else that a start needs does
   * without JSON, and to get ready for that takes a tenth of a second.
   */
  private static Optional<Scenario> pressed() {
    try {
      var made = Class.forName("dev.servescope.app.PressedStarter").getConstructor().newInstance();
      return Optional.of((Scenario) ((Supplier<?>) made).get());
    } catch (ClassNotFoundException notPressed) {
      return Optional.empty();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("the first scenario is pressed wrongly", broken);
    }
  }

  /** One as its file has it. */
  private static Scenario read(int index) {
    var path = FOLDER + NAMES.get(index) + ".servescope";
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
