package dev.servescope.scenario;

import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Check;

/**
 * What all pools together may take. An instance takes the cores and the memory of its machine from
 * the asking for it to its end; where they do not suffice, none is started.
 *
 * @param cores 0 for any number
 * @param memory 0 for any amount
 */
public record Capacity(double cores, Bytes memory) {
  /** No bound. */
  public static final Capacity UNLIMITED = new Capacity(0, new Bytes(0));

  /** Refuses cores out of range. */
  public Capacity {
    Check.range("cores", cores, 0, 1e9);
  }

  /** The same with other cores. */
  public Capacity withCores(double other) {
    return new Capacity(other, memory);
  }

  /** The same with another memory. */
  public Capacity withMemory(Bytes other) {
    return new Capacity(cores, other);
  }
}
