package dev.servescope.theory.claim;

import java.util.List;

/** Whether a closed form holds for a scenario. */
public sealed interface Verdict {
  /** The closed form that was tested. */
  Model model();

  /** It holds, and this is what it says. */
  record Holds(Claim claim) implements Verdict {
    @Override
    public Model model() {
      return claim.model();
    }
  }

  /**
   * It does not hold.
   *
   * @param breaches every condition that is broken, at least one
   */
  record Broken(Model model, List<Breach> breaches) implements Verdict {
    /** Keeps a copy that cannot change; refuses none. */
    public Broken {
      breaches = List.copyOf(breaches);
      if (breaches.isEmpty()) {
        throw new IllegalArgumentException("a broken form must name what breaks it");
      }
    }

    /** In words which conditions are broken, in English. */
    public List<String> sentences() {
      return breaches.stream().map(Breach::sentence).toList();
    }

    /** How many of the broken conditions concern the kind of deployment, not a detail of it. */
    long shapeBreaches() {
      return breaches.stream().filter(breach -> breach.condition().isShape()).count();
    }
  }
}
