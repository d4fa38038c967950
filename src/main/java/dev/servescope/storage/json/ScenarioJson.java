package dev.servescope.storage.json;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Prices;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Units;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * A scenario as JSON text, both ways and without loss: reading what was written gives an equal
 * scenario. The names in the file are its own, so that a renamed record breaks no file.
 */
public final class ScenarioJson {
  /** The largest text that is read, in bytes. */
  public static final int MAX_BYTES = 64 * 1024 * 1024;

  private static final String FORMAT = "servescope";
  private static final int VERSION = 1;
  private static final String[] FIELDS = {
    "format",
    "version",
    "name",
    "description",
    "seed",
    "traffic",
    "requests",
    "pool",
    "prices",
    "targets",
    "horizon",
    "warmUp",
    "interventions"
  };

  private ScenarioJson() {}

  /** Writes a scenario for people to read; the same scenario gives the same text. */
  public static String write(Scenario scenario) {
    var root =
        Nodes.object()
            .put("format", FORMAT)
            .put("version", VERSION)
            .put("name", scenario.name())
            .put("description", scenario.description())
            .put("seed", scenario.seed())
            .set("traffic", TrafficJson.write(scenario.traffic()))
            .set("requests", Nodes.object().set("work", WorkJson.write(scenario.work())))
            .set("pool", PoolJson.write(scenario.pool()))
            .set("prices", PricesJson.write(scenario.prices()))
            .set("targets", TargetsJson.write(scenario.targets()))
            .set("horizon", HorizonJson.write(scenario.horizon()))
            .put("warmUp", Units.text(scenario.warmUp()))
            .set("interventions", ChangeJson.write(scenario.interventions()));
    return Layout.of(root);
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
    try {
      return scenario(new Place("", JsonText.parse(text)));
    } catch (InvalidValueException refused) {
      throw InvalidScenarioException.value(refused);
    } catch (JacksonException refused) {
      throw explain(refused);
    }
  }

  private static Scenario scenario(Place root) {
    checkFormat(root);
    var fields = Fields.of(root, FIELDS);
    var name = fields.or("name", Defaults.NAME, at -> at.text("a text of 1 to 80 characters"));
    var description = fields.or("description", Defaults.DESCRIPTION, at -> at.text("a text"));
    long seed = fields.or("seed", Defaults.SEED, at -> at.whole(Long.MIN_VALUE, Long.MAX_VALUE));
    var traffic = TrafficJson.read(fields.at("traffic"));
    var work = WorkJson.read(Fields.of(fields.at("requests"), "work").at("work"));
    var pool = PoolJson.read(fields.at("pool"));
    var prices = fields.or("prices", Prices.FREE, PricesJson::read);
    var targets = fields.or("targets", Defaults.TARGETS, TargetsJson::read);
    var horizon = fields.or("horizon", Defaults.horizon(traffic), HorizonJson::read);
    var warmUp = fields.or("warmUp", Duration.ZERO, at -> at.quantity(Units::duration));
    var interventions = fields.or("interventions", List.<Intervention>of(), ChangeJson::read);
    return new Scenario(
        name,
        description,
        seed,
        traffic,
        work,
        pool,
        prices,
        targets,
        horizon,
        warmUp,
        interventions);
  }

  /** Before anything else, so that a later version is not blamed for its unknown fields. */
  private static void checkFormat(Place root) {
    var format = new Place("format", root.node().path("format"));
    if (!format.text("\"" + FORMAT + "\"").equals(FORMAT)) {
      throw format.refuse("\"" + FORMAT + "\"");
    }
    var version = new Place("version", root.node().path("version"));
    if (version.whole(1, Integer.MAX_VALUE) > VERSION) {
      throw version.refuse(
          "at most " + VERSION + "; a newer ServeScope wrote this file and is needed to open it");
    }
  }

  private static InvalidScenarioException explain(JacksonException refused) {
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
