package dev.servescope.storage.json;

import dev.servescope.scenario.Work;
import dev.servescope.scenario.quantity.Units;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** The work of a request in the file: {@code {"type": "exponential", "mean": "420ms"}}. */
final class WorkJson {
  private static final Kinds<Work> KINDS =
      new Kinds<Work>("type")
          .with("constant", place -> plain(place, Work.Constant::new))
          .with("exponential", place -> plain(place, Work.Exponential::new))
          .with("logNormal", place -> varied(place, Work.LogNormal::new))
          .with("gamma", place -> varied(place, Work.Gamma::new))
          .with("listed", WorkJson::listed);

  private WorkJson() {}

  private interface Plain {
    Work of(Duration mean);
  }

  private interface Varied {
    Work of(Duration mean, double variation);
  }

  static Work read(Place place) {
    return KINDS.read(place);
  }

  private static Work plain(Place place, Plain kind) {
    var mean = Fields.of(place, "type", "mean").at("mean").quantity(Units::duration);
    return place.make(() -> kind.of(mean));
  }

  private static Work varied(Place place, Varied kind) {
    var fields = Fields.of(place, "type", "mean", "variation");
    var mean = fields.at("mean").quantity(Units::duration);
    double variation = fields.at("variation").number();
    return place.make(() -> kind.of(mean, variation));
  }

  private static Work listed(Place place) {
    var durations = SamplesJson.read(place, "durations");
    return place.make(() -> new Work.Listed(durations));
  }

  static ObjectNode write(Work work) {
    return switch (work) {
      case Work.Constant(var mean) -> withMean("constant", mean);
      case Work.Exponential(var mean) -> withMean("exponential", mean);
      case Work.LogNormal(var mean, double variation) ->
          withMean("logNormal", mean).set("variation", Nodes.number(variation));
      case Work.Gamma(var mean, double variation) ->
          withMean("gamma", mean).set("variation", Nodes.number(variation));
      case Work.Listed(var durations) ->
          SamplesJson.write(Nodes.typed("listed"), "durations", durations);
    };
  }

  private static ObjectNode withMean(String type, Duration mean) {
    return Nodes.typed(type).put("mean", Units.text(mean));
  }
}
