package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.ui.knob.spec.ActionSpec;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.SwitchSpec;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every control there is, by the name under which a view asks for it. */
public final class Catalog {
  private static final List<Spec> ALL =
      Stream.of(
              TrafficKnobs.specs(),
              RequestKnobs.specs(),
              UserKnobs.specs(),
              ClientKnobs.specs(),
              BalancingKnobs.specs(),
              BatchingKnobs.specs(),
              ShardingKnobs.specs(),
              ScalingKnobs.specs(),
              StartUpKnobs.specs(),
              FailureKnobs.specs(),
              NetworkKnobs.specs(),
              SiteKnobs.specs(),
              PriceKnobs.ofPool(),
              RunKnobs.specs(),
              ChangeKnobs.specs())
          .flatMap(List::stream)
          .toList();

  private static final Map<String, Spec> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Spec::name, Function.identity()));

  /** Lists, the outer before those within them. */
  private static final List<ListSpec<?>> LISTS =
      ALL.stream().<ListSpec<?>>mapMulti(Catalog::keepList).toList();

  /** The name of the buttons that set a serving pattern. */
  public static final String PATTERN = "pattern";

  private Catalog() {}

  private static void keepList(Spec spec, Consumer<ListSpec<?>> kept) {
    if (spec instanceof ListSpec<?> list) {
      kept.accept(list);
    }
  }

  /** All controls, group by group. */
  public static List<Spec> all() {
    return ALL;
  }

  /** What the control of a name is called in the window; an unknown name is a defect. */
  public static String label(String name) {
    return named(name).label();
  }

  /** The names of all that a lesson can pick: lists are for whoever builds a scenario. */
  public static List<String> pickable() {
    var knobs = ALL.stream().filter(Catalog::stands).map(Spec::name);
    return Stream.concat(Stream.of(PATTERN), knobs).toList();
  }

  private static boolean stands(Spec spec) {
    return spec instanceof KnobSpec<?>
        || spec instanceof ChoiceSpec<?>
        || spec instanceof SwitchSpec;
  }

  /** The knob of a name; an unknown name is a defect. */
  public static KnobSpec<?> knob(String name) {
    return (KnobSpec<?>) named(name);
  }

  /** The choice of a name; an unknown name is a defect. */
  public static ChoiceSpec<?> choice(String name) {
    return (ChoiceSpec<?>) named(name);
  }

  /** The switch of a name; an unknown name is a defect. */
  public static SwitchSpec toggle(String name) {
    return (SwitchSpec) named(name);
  }

  /** The list of a name; an unknown name is a defect. */
  public static ListSpec<?> list(String name) {
    return (ListSpec<?>) named(name);
  }

  /** The action of a name; an unknown name is a defect. */
  public static ActionSpec action(String name) {
    return (ActionSpec) named(name);
  }

  private static Spec named(String name) {
    var spec = BY_NAME.get(name);
    if (spec == null) {
      throw new IllegalArgumentException("no control " + name);
    }
    return spec;
  }

  /** The pool that the knobs of a deployment act on. */
  public static Pool pool(Focus focus) {
    return Parts.pool(focus);
  }

  /** The scenario with another pool in place of the one that the knobs act on. */
  public static Focus withPool(Focus focus, Pool pool) {
    return Parts.POOL.set(focus, pool);
  }

  /** Another scenario, looked at where it has what is looked at in this one, if it has. */
  public static Focus counterpart(Focus here, Scenario other) {
    var there = new Focus(other, here.selection());
    for (var list : LISTS) {
      there = list.counterpart(here, there);
    }
    return there;
  }

  /** The same scenario, looked at where there is something to look at. */
  public static Focus settled(Focus focus) {
    var settled = focus;
    for (var list : LISTS) {
      settled = list.settled(settled);
    }
    return settled;
  }
}
