package dev.servescope.ui.stage;

import dev.servescope.run.RequestRecord;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Tier;
import dev.servescope.ui.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * The kinds of requests that are told apart by their shape: tiers where there are several, else
 * classes. Those beyond the third share a shape if there are more than shapes.
 *
 * @param byTier whether they are tiers
 * @param names what each shape stands for, in the order of the shapes; empty where all are alike
 */
record Kinds(boolean byTier, List<String> names) {
  /** The shapes in the order of the kinds. */
  static final List<Shape> SHAPES =
      List.of(Shape.DISC, Shape.SQUARE, Shape.DIAMOND, Shape.TRIANGLE);

  private static final int MOST = SHAPES.size();

  /** Keeps a copy. */
  Kinds {
    names = List.copyOf(names);
  }

  /** Those of a scenario. */
  static Kinds of(Scenario scenario) {
    var demand = scenario.demand();
    boolean byTier = demand.tiers().size() > 1;
    var all =
        byTier
            ? demand.tiers().stream().map(Tier::name).toList()
            : demand.classes().stream().map(RequestClass::name).toList();
    return new Kinds(byTier, all.size() > 1 ? few(all) : List.of());
  }

  private static List<String> few(List<String> all) {
    if (all.size() <= MOST) {
      return all;
    }
    var few = new ArrayList<>(all.subList(0, MOST - 1));
    few.add(Messages.of("stage.kind.others"));
    return few;
  }

  /** The shape of a request. */
  Shape shape(RequestRecord request) {
    int kind = byTier ? request.tier() : request.requestClass();
    return names.isEmpty() ? Shape.DISC : SHAPES.get(Math.min(kind, MOST - 1));
  }
}
