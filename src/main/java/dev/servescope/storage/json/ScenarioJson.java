package dev.servescope.storage.json;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A scenario as JSON text, both ways and without loss: reading what was written gives an equal
 * scenario. The names in the file are its own, so that a renamed record breaks no file.
 */
public final class ScenarioJson {
  /** The largest text that is read, in bytes. */
  public static final int MAX_BYTES = 64 * 1024 * 1024;

  private static final String FORMAT = "servescope";
  private static final int VERSION = 1;
  private static final String CLASS = "classes[0]";
  private static final String POOL = "pools[0]";

  private ScenarioJson() {}

  /** Writes a scenario for people to read; the same scenario gives the same text. */
  public static String write(Scenario scenario) {
    var root = Nodes.object().put("format", FORMAT).put("version", VERSION);
    return Layout.of(RootJson.SHAPE.write(scenario, root));
  }

  /** Reads a scenario from a text. */
  public static Scenario read(String text) throws InvalidScenarioException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a scenario from a text in UTF-8, with or without a byte order mark.
   *
   * @throws InvalidScenarioException where it is no JSON, of another format or a later version, or
   *     holds an unknown field or a value out of range
   */
  public static Scenario read(byte[] text) throws InvalidScenarioException {
    return read(text, List.of());
  }

  /**
   * Reads a scenario from a text with some of its values set to others.
   *
   * @throws InvalidScenarioException also where a value cannot be set, or not to that
   */
  public static Scenario read(byte[] text, List<Setting> settings) throws InvalidScenarioException {
    try {
      var root = JsonText.parse(text);
      if (root.isMissingNode()) {
        throw InvalidScenarioException.empty();
      }
      return scenario(new Place("", Changed.tree(root, settings, () -> defaults(root))));
    } catch (InvalidValueException refused) {
      throw InvalidScenarioException.value(refused);
    } catch (JacksonException refused) {
      throw explain(refused);
    }
  }

  /** A file with all that is usually written, or nothing where it holds no scenario as it is. */
  private static ObjectNode defaults(JsonNode root) {
    try {
      return RootJson.SHAPE.write(scenario(new Place("", root)));
    } catch (InvalidValueException refused) {
      return Nodes.object();
    }
  }

  private static Scenario scenario(Place root) {
    Format.check(root, FORMAT, VERSION);
    try {
      return RootJson.SHAPE.read(root, List.of("format", "version"));
    } catch (InvalidValueException refused) {
      var path = pathInFile(refused.path(), root.node());
      throw new InvalidValueException(path, refused.found(), refused.allowed());
    }
  }

  /**
   * The only class and the only pool stand in the file without a list around them, and the columns
   * of a list of requests beside its arrivals.
   */
  private static String pathInFile(String path, JsonNode root) {
    var inFile = path.startsWith("traffic") ? path.replace(".columns.", ".") : path;
    if (root.has("requests") && path.startsWith(CLASS)) {
      inFile = "requests" + path.substring(CLASS.length());
    }
    if (root.has("pool") && path.startsWith(POOL)) {
      inFile = "pool" + path.substring(POOL.length());
    }
    return inFile;
  }

  /** What is wrong with a text that is no JSON, and where. */
  static InvalidScenarioException explain(JacksonException refused) {
    var at = refused.getLocation();
    int line = at == null ? 0 : Math.max(0, at.getLineNr());
    int column = at == null ? 0 : Math.max(0, at.getColumnNr());
    var what =
        refused instanceof StreamConstraintsException
            ? "The text is larger than any scenario: "
            : "This is no valid JSON: ";
    return InvalidScenarioException.syntax(
        line, column, what + Syntax.inWords(refused.getOriginalMessage()), refused);
  }
}
