package dev.servescope.theory.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Gathers what breaks a closed form. */
final class Breaches {
  /** Whoever comes too much stays away, goes, or is turned away. */
  private static final Set<Condition> RELIEF =
      EnumSet.of(
          Condition.CLOSED_LOOP,
          Condition.TIME_OUTS,
          Condition.IMPATIENCE,
          Condition.RATE_LIMITS,
          Condition.QUEUE_TIME_OUT);

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

  /**
   * Notes that requests come as fast as they can be served or faster. Nothing is said of the
   * capacity of another kind of deployment than the form is for, nor where something else keeps the
   * queue from growing.
   */
  void whenOverloaded(double perSecond, double capacityPerSecond) {
    boolean known =
        found.stream()
            .map(Breach::condition)
            .noneMatch(condition -> condition.isShape() || RELIEF.contains(condition));
    when(known && perSecond >= capacityPerSecond, Condition.OVERLOAD, perSecond, capacityPerSecond);
  }

  /** The verdict on a model, whose claim is asked for only where nothing breaks it. */
  Verdict verdict(Model model, Supplier<Claim> claim) {
    return found.isEmpty() ? new Verdict.Holds(claim.get()) : new Verdict.Broken(model, found);
  }
}
