package dev.servescope.theory.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Gathers what breaks a closed form. */
final class Breaches {
  private final List<Breach> found = new ArrayList<>();

  /** Notes a condition if it is broken, once. */
  void when(boolean broken, Condition condition, double... arguments) {
    if (broken) {
      var breach = new Breach(condition, Arrays.stream(arguments).boxed().toList());
      if (!found.contains(breach)) {
        found.add(breach);
      }
    }
  }

  /** Notes that requests come as fast as they can be served or faster. */
  void whenOverloaded(double perSecond, double capacityPerSecond) {
    when(perSecond >= capacityPerSecond, Condition.OVERLOAD, perSecond, capacityPerSecond);
  }

  /** The verdict on a model, whose claim is asked for only where nothing breaks it. */
  Verdict verdict(Model model, Supplier<Claim> claim) {
    return found.isEmpty() ? new Verdict.Holds(claim.get()) : new Verdict.Broken(model, found);
  }
}
