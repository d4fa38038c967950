package dev.servescope.ui.knob;

import dev.servescope.scenario.Balancing;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every choice there is, by the name under which a view asks for it. */
public final class Choices {
  private static final Map<String, ChoiceSpec<?>> BY_NAME =
      Stream.of(
              ChoiceSpec.of("traffic", TrafficKind::options, TrafficKind::of, TrafficKind::apply),
              ChoiceSpec.of("distribution", WorkKind::options, WorkKind::of, WorkKind::apply)
                  .with(Effects::work),
              ChoiceSpec.of(
                  "batch-time", BatchTimeKind::options, BatchTimeKind::of, BatchTimeKind::apply),
              ChoiceSpec.of(
                      "balancing",
                      any -> List.of(Balancing.values()),
                      scenario -> scenario.pool().balancing(),
                      (scenario, policy) ->
                          scenario.withPool(scenario.pool().withBalancing(policy)))
                  .with(Effects::balancing),
              ChoiceSpec.of("end", HorizonKind::options, HorizonKind::of, HorizonKind::apply))
          .collect(Collectors.toUnmodifiableMap(ChoiceSpec::name, Function.identity()));

  private Choices() {}

  /** The choice of a name; an unknown name is a defect. */
  public static ChoiceSpec<?> named(String name) {
    var spec = BY_NAME.get(name);
    if (spec == null) {
      throw new IllegalArgumentException("no choice " + name);
    }
    return spec;
  }

  /** All choices, in no order. */
  public static List<ChoiceSpec<?>> all() {
    return List.copyOf(BY_NAME.values());
  }
}
