package dev.servescope.engine.serve;

/** The next instance that takes work, in a fixed cycle of slots. */
final class RoundRobin implements Balancer {
  private int lastSlot = -1;
  private int lastPlace = -1;

  @Override
  public Instance pick(Instance[] instances) {
    int place = lastPlace + 1;
    if (lastPlace >= 0 && !isWhereItWas(instances)) {
      place = firstBehindLastSlot(instances);
    }
    lastPlace = place < instances.length ? place : 0;
    lastSlot = instances[lastPlace].slot;
    return instances[lastPlace];
  }

  private boolean isWhereItWas(Instance[] instances) {
    return lastPlace < instances.length && instances[lastPlace].slot == lastSlot;
  }

  private int firstBehindLastSlot(Instance[] instances) {
    int place = 0;
    while (place < instances.length && instances[place].slot <= lastSlot) {
      place++;
    }
    return place;
  }
}
