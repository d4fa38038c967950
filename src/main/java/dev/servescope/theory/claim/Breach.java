package dev.servescope.theory.claim;

import java.util.List;

/**
 * A broken condition.
 *
 * @param arguments the numbers that its sentence names, in the order of its placeholders
 */
public record Breach(Condition condition, List<Double> arguments) {
  /** Keeps a copy that cannot change. */
  public Breach {
    arguments = List.copyOf(arguments);
  }

  /** What is broken and what would be needed, in English, numbers with three digits. */
  public String sentence() {
    return Texts.of(condition.key(), arguments);
  }
}
