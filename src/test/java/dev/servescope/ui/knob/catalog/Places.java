package dev.servescope.ui.knob.catalog;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.SwitchSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Scenarios to try controls on, each looked at from somewhere. */
final class Places {
  static final Scenario START = StarterScenarios.all().getFirst();

  private Places() {}

  /** Scenarios of all sorts, and one of each kind that a choice or a list can make. */
  static List<Focus> all() {
    return Stream.concat(
            Stream.concat(StarterScenarios.all().stream(), RandomScenarios.firstFull(60))
                .map(Focus::on),
            made().stream())
        .toList();
  }

  /** The first starter with an element in every list, then with every option of every choice. */
  static List<Focus> made() {
    var full = Focus.on(START);
    for (var spec : Catalog.all()) {
      if (spec instanceof ListSpec<?> list && list.part().isIn(full)) {
        full = list.added(full);
      }
    }
    var all = new ArrayList<>(List.of(full, switchedOn(full)));
    for (var focus : withOptions(full, choice -> true)) {
      all.add(focus);
      all.add(atTheLast(focus));
      var seen = full;
      // What this option brought along has options of its own.
      all.addAll(withOptions(focus, choice -> !choice.part().isIn(seen)));
    }
    return all;
  }

  private static Focus switchedOn(Focus focus) {
    var on = Catalog.knob("traffic-factor").typed(focus, "2");
    for (var spec : Catalog.all()) {
      if (spec instanceof SwitchSpec toggle) {
        on = toggle.part().set(on, true);
      }
    }
    return on;
  }

  private static Focus atTheLast(Focus focus) {
    var last = focus;
    for (var spec : Catalog.all()) {
      if (spec instanceof ListSpec<?> list && list.size(last) > 1) {
        last = last.select(list.name(), list.size(last) - 1);
      }
    }
    return last;
  }

  private static List<Focus> withOptions(Focus from, Predicate<ChoiceSpec<?>> chosen) {
    var all = new ArrayList<Focus>();
    for (var spec : Catalog.all()) {
      if (spec instanceof ChoiceSpec<?> choice && choice.part().isIn(from) && chosen.test(choice)) {
        IntStream.range(0, choice.options().apply(from).size())
            .mapToObj(option -> tried(choice, from, option))
            .filter(other -> !other.equals(from))
            .forEach(all::add);
      }
    }
    return all;
  }

  private static Focus tried(ChoiceSpec<?> choice, Focus focus, int option) {
    try {
      return Catalog.settled(choice.choose(focus, option));
    } catch (InvalidValueException refused) {
      return focus;
    }
  }
}
