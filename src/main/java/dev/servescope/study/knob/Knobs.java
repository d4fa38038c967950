package dev.servescope.study.knob;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.pool.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All knobs. {@code replicas} is that of the first pool, {@code replicas@edge} or {@code
 * replicas@2} that of another; {@code work@video} is that of a class of requests.
 */
public final class Knobs {
  private static final List<Spec<Pool>> POOL =
      Stream.of(PoolKnobs.specs(), ScalingKnobs.specs()).flatMap(List::stream).toList();
  private static final List<Spec<RequestClass>> CLASS = DemandKnobs.ofClass();
  private static final List<Spec<Scenario>> WHOLE = DemandKnobs.ofScenario();

  private Knobs() {}

  /** Every knob of the first pool, the first class and the scenario as a whole. */
  public static List<Knob> all() {
    return Stream.of(
            POOL.stream().map(spec -> spec.of(Way.pool(0), "")),
            WHOLE.stream().map(spec -> spec.of(Way.SCENARIO, "")),
            CLASS.stream().map(spec -> spec.of(Way.requestClass(0), "")))
        .flatMap(its -> its)
        .toList();
  }

  /** The knobs that a scenario has, those of its further pools and classes behind the others. */
  public static List<Knob> of(Scenario scenario) {
    var knobs = new ArrayList<>(all());
    for (int i = 1; i < scenario.pools().size(); i++) {
      var way = Way.pool(i);
      var place = scenario.pools().get(i).name();
      POOL.forEach(spec -> knobs.add(spec.of(way, place)));
    }
    for (int i = 1; i < scenario.demand().classes().size(); i++) {
      var way = Way.requestClass(i);
      var place = scenario.demand().classes().get(i).name();
      CLASS.forEach(spec -> knobs.add(spec.of(way, place)));
    }
    return knobs.stream().filter(knob -> knob.isIn(scenario)).toList();
  }

  /**
   * The knob of a name, whether the scenario has a value there or not.
   *
   * @throws UnknownKnobException where no knob has that name or the scenario no such part
   */
  public static Knob find(String name, Scenario scenario) {
    int at = name.indexOf('@');
    var base = at < 0 ? name : name.substring(0, at);
    var place = at < 0 ? Optional.<String>empty() : Optional.of(name.substring(at + 1));
    return named(POOL, base)
        .map(spec -> spec.of(Way.pool(pool(scenario, place)), place.orElse("")))
        .or(
            () ->
                named(CLASS, base)
                    .map(
                        spec ->
                            spec.of(
                                Way.requestClass(requestClass(scenario, place)), place.orElse(""))))
        .or(() -> named(WHOLE, base).map(spec -> whole(spec, place)))
        .orElseThrow(() -> UnknownKnobException.of(base));
  }

  private static <P> Optional<Spec<P>> named(List<Spec<P>> specs, String name) {
    return specs.stream().filter(spec -> spec.name().equals(name)).findFirst();
  }

  private static Knob whole(Spec<Scenario> spec, Optional<String> place) {
    if (place.isPresent()) {
      throw new UnknownKnobException(
          spec.name() + " belongs to the scenario as a whole: leave out @" + place.get() + ".");
    }
    return spec.of(Way.SCENARIO, "");
  }

  private static int pool(Scenario scenario, Optional<String> place) {
    return index("pool", scenario.pools().stream().map(Pool::name).toList(), place);
  }

  private static int requestClass(Scenario scenario, Optional<String> place) {
    return index(
        "class", scenario.demand().classes().stream().map(RequestClass::name).toList(), place);
  }

  /** A place is a name, or a number from 1. */
  private static int index(String what, List<String> names, Optional<String> place) {
    if (place.isEmpty()) {
      return 0;
    }
    int named = names.indexOf(place.get());
    int index = named >= 0 ? named : number(place.get()) - 1;
    if (index < 0 || index >= names.size()) {
      throw new UnknownKnobException(
          "There is no "
              + what
              + " \""
              + place.get()
              + "\"; there is "
              + String.join(", ", names)
              + ".");
    }
    return index;
  }

  private static int number(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
  }
}
