package dev.servescope.theory.claim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a closed form says of a scenario in its steady state; the start of a run from empty is not
 * yet so.
 *
 * @param model the closed form
 * @param strength how closely it fits
 * @param values what it states; quantities that it has no closed form for are absent
 */
public record Claim(Model model, Strength strength, Map<Quantity, Double> values) {
  /** Keeps a copy that cannot change, in the order of the quantities. */
  public Claim {
    var copy = new EnumMap<Quantity, Double>(Quantity.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
  }
}
