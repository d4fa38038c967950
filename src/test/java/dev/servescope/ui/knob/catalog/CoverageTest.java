package dev.servescope.ui.knob.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.SwitchSpec;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every component of every record of a scenario is changed by some control. */
class CoverageTest {
  /** What people change elsewhere: by renaming, importing, or not at all after an import. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "Scenario.name",
          "Scenario.description",
          "Traffic.Listed.arrivals",
          "Traffic.Listed.columns",
          "Columns.classes",
          "Columns.tiers",
          "Columns.users",
          "Columns.payloads",
          "Columns.Labels.names",
          "Columns.Labels.indexes");

  @Test
  void everyComponentOfAScenarioIsReachedByAControl() {
    var reached = new TreeSet<String>();
    var starters = StarterScenarios.all().stream().map(Focus::on);
    for (var focus : Stream.concat(Places.made().stream(), starters).toList()) {
      for (var spec : Catalog.all()) {
        moves(spec, focus).forEach(move -> compare(focus.scenario(), made(move, focus), reached));
      }
    }
    var expected = components(Scenario.class, new TreeSet<>(), new TreeSet<>());
    expected.removeAll(ELSEWHERE);
    expected.removeAll(reached);
    assertThat(expected).as("components that no control changes").isEmpty();
  }

  @Test
  void theWalkSeesTheWholeScenario() {
    assertThat(components(Scenario.class, new TreeSet<>(), new TreeSet<>()))
        .contains("Scaling.Kpa.grace", "Prices.Spot.interruption", "Tier.Limit.window")
        .hasSizeGreaterThan(180);
  }

  private static Stream<Supplier<Focus>> moves(Spec spec, Focus focus) {
    return switch (spec) {
      case KnobSpec<?> knob -> moves(knob, focus);
      case ChoiceSpec<?> choice ->
          choice.part().isIn(focus)
              ? IntStream.range(0, choice.options().apply(focus).size())
                  .mapToObj(option -> () -> choice.choose(focus, option))
              : Stream.of();
      case SwitchSpec toggle -> Stream.of(() -> toggle.part().set(focus, !toggle.isOn(focus)));
      case ListSpec<?> list ->
          Stream.of(() -> list.added(focus), () -> list.withoutSelected(focus));
      default -> Stream.of();
    };
  }

  private static Stream<Supplier<Focus>> moves(KnobSpec<?> knob, Focus focus) {
    if (!knob.part().isIn(focus)) {
      return Stream.of();
    }
    if (knob.track().apply(focus).isPresent()) {
      return Stream.of(() -> knob.moved(focus, 0.3), () -> knob.moved(focus, 0.6));
    }
    return Stream.of("1, 2, 4", "97 %", "50m", "31").map(text -> () -> knob.typed(focus, text));
  }

  private static Scenario made(Supplier<Focus> move, Focus focus) {
    try {
      return move.get().scenario();
    } catch (InvalidValueException refused) {
      return focus.scenario();
    }
  }

  /** Notes the components in which two values differ. */
  private static void compare(Object one, Object other, Set<String> reached) {
    if (one instanceof List<?> left && other instanceof List<?> right) {
      for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
        compare(left.get(i), right.get(i), reached);
      }
    } else if (one instanceof Record && one.getClass() == other.getClass()) {
      for (var component : one.getClass().getRecordComponents()) {
        var before = value(component, one);
        var after = value(component, other);
        if (!Objects.equals(before, after)) {
          reached.add(name(component));
          compareParts(before, after, reached);
        }
      }
    }
  }

  private static void compareParts(
      @Nullable Object before, @Nullable Object after, Set<String> reached) {
    if (before != null && after != null) {
      compare(before, after, reached);
    }
  }

  private static @Nullable Object value(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException closed) {
      throw new AssertionError(closed);
    }
  }

  private static String name(RecordComponent component) {
    var type = component.getDeclaringRecord();
    var owner = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    return owner.replace("Intervention.Change.", "Change.") + "." + component.getName();
  }

  /** The components of a type and of all types within it, quantities left whole. */
  private static Set<String> components(Type type, Set<String> found, Set<String> seen) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(part -> components(part, found, seen));
    } else if (type instanceof Class<?> known && isPart(known) && seen.add(known.getName())) {
      if (known.isSealed()) {
        Stream.of(known.getPermittedSubclasses()).forEach(kind -> components(kind, found, seen));
      }
      for (var component :
          known.isRecord() ? known.getRecordComponents() : new RecordComponent[0]) {
        found.add(name(component));
        components(component.getGenericType(), found, seen);
      }
    }
    return found;
  }

  private static boolean isPart(Class<?> type) {
    return type.getName().startsWith("dev.servescope.scenario.")
        && !type.getPackageName().endsWith(".quantity");
  }
}
