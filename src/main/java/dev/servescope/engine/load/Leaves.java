package dev.servescope.engine.load;

import dev.servescope.scenario.load.Traffic;
import java.util.ArrayList;
import java.util.List;

/** Takes traffic that is made of other traffic apart, depth first. */
final class Leaves {
  private final List<Leaf> leaves = new ArrayList<>();
  private int crowds;

  private Leaves() {}

  static List<Leaf> of(Traffic traffic) {
    var walk = new Leaves();
    walk.visit(traffic, 1, Leaf.Mark.NONE);
    return List.copyOf(walk.leaves);
  }

  private void visit(Traffic traffic, double factor, Leaf.Mark mark) {
    switch (traffic) {
      case Traffic.Scaled(var of, double inner) -> visit(of, factor * inner, mark);
      case Traffic.Added(var parts) -> parts.forEach(part -> visit(part, factor, mark));
      case Traffic.Marked marked -> {
        var inner = mark.inside(marked, crowds);
        crowds += marked.users() > 0 ? 1 : 0;
        visit(marked.of(), factor, inner);
      }
      default -> leaves.add(new Leaf(leaves.size(), traffic, factor, mark));
    }
  }
}
