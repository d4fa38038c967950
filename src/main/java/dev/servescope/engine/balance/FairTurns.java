package dev.servescope.engine.balance;

/**
 * Smooth weighted round robin, as in nginx, among those whose load over their weight is the least:
 * at each pick every one of them gains its weight, the one with the largest credit wins (the first
 * among equals) and pays the sum of what they gained. Who has more load neither gains nor pays.
 *
 * <p>Weights repeat along the slots, so that there are few groups of {@link Peers} of one weight.
 * Only the first of each can win.
 */
final class FairTurns {
  /** Far more than the credit of anybody, and far below what {@link Peers} can write down. */
  private static final long MOST_GAINED = 1L << 38;

  private final Peers[] groups;

  /**
   * Nobody takes work yet.
   *
   * @param weights those of the first slots, 1 or more; further slots have the same from the first
   */
  FairTurns(int[] weights) {
    this(weights, MOST_GAINED);
  }

  FairTurns(int[] weights, long mostGained) {
    groups = new Peers[weights.length];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = new Peers(weights[i], i, groups.length, mostGained);
    }
  }

  /** Says the load of a slot, which may be {@link Peers#ABSENT}. */
  void put(int slot, int load) {
    if (groups.length == 1) {
      // The usual case, which a division would make noticeably slower.
      groups[0].put(slot, load);
    } else {
      groups[slot % groups.length].put(slot / groups.length, load);
    }
  }

  /**
   * The slot whose turn it is; only where there is any. What it has paid counts once its load has
   * been said anew, which is usually another then: so it need not be moved twice.
   */
  int next() {
    if (groups.length == 1) {
      return groups[0].pay(groups[0].gain());
    }
    var least = groups[0];
    for (var group : groups) {
      boolean less = !group.isEmpty() && (least.isEmpty() || group.compareLoad(least) < 0);
      least = less ? group : least;
    }
    return amongEquals(least);
  }

  private int amongEquals(Peers least) {
    var first = least;
    long sum = 0;
    for (var group : groups) {
      if (!group.isEmpty() && group.compareLoad(least) == 0) {
        sum += group.gain();
      }
    }
    for (var group : groups) {
      if (!group.isEmpty()
          && group.compareLoad(least) == 0
          && group != first
          && group.isBefore(first)) {
        first = group;
      }
    }
    return first.pay(sum);
  }
}
