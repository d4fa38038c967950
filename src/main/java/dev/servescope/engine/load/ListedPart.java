package dev.servescope.engine.load;

import dev.servescope.scenario.load.Samples;

/** Given times, divided by a factor. */
final class ListedPart implements Part {
  private final Samples times;
  private final double factor;
  private int index;

  ListedPart(Samples times, double factor) {
    this.times = times;
    this.factor = factor;
  }

  @Override
  public long requests() {
    return times.size();
  }

  @Override
  public long first() {
    return afterArrival();
  }

  @Override
  public long afterArrival() {
    if (index == times.size()) {
      return NEVER;
    }
    long nanos = times.nanos(index++);
    // Not by way of a floating-point number where it is not needed: late times would be rounded.
    return factor == 1 ? nanos : Math.round(nanos / factor);
  }
}
