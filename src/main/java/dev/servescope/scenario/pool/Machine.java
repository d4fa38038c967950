package dev.servescope.scenario.pool;

import dev.servescope.scenario.load.Names;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Check;

/**
 * What an instance runs on.
 *
 * @param name one to forty characters
 * @param speed how much work it does in the time in which the usual machine does 1
 * @param weight how much of the traffic a balancer with weights gives it, 1 to 1,000
 * @param cores what it takes of a capacity that pools share
 * @param memory what it has; larger requests fail on it, and prices by the gigabyte-second count it
 */
public record Machine(String name, double speed, int weight, double cores, Bytes memory) {
  /** The usual machine: 1 core, 1 GB. */
  public static final Machine USUAL = new Machine("machine", 1, 1, 1, Bytes.gigabytes(1));

  /** The largest weight. */
  public static final int MAX_WEIGHT = 1000;

  /** Refuses an empty name and values out of range. */
  public Machine {
    Names.check("name", name);
    Check.range("speed", speed, 0.001, 1000);
    Check.range("weight", weight, 1, MAX_WEIGHT);
    Check.range("cores", cores, 0.001, 100_000);
  }

  /** The same under another name. */
  public Machine withName(String other) {
    return new Machine(other, speed, weight, cores, memory);
  }

  /** The same with another speed. */
  public Machine withSpeed(double other) {
    return new Machine(name, other, weight, cores, memory);
  }

  /** The same with another weight. */
  public Machine withWeight(int other) {
    return new Machine(name, speed, other, cores, memory);
  }

  /** The same with other cores. */
  public Machine withCores(double other) {
    return new Machine(name, speed, weight, other, memory);
  }

  /** The same with another memory. */
  public Machine withMemory(Bytes other) {
    return new Machine(name, speed, weight, cores, other);
  }
}
