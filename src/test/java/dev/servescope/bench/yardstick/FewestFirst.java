package dev.servescope.bench.yardstick;

/**
 * Least connections; among equals, smooth weighted round robin: each gains 1, the largest wins and
 * pays the sum. Two plain loops; numbers packed so that nothing is left to foretell would take a
 * quarter off the time of the whole program.
 */
final class FewestFirst {
  private final int[] inFlight;
  private final int[] credit;

  FewestFirst(int servers) {
    this.inFlight = new int[servers];
    this.credit = new int[servers];
  }

  /** Chooses a server and counts a request there. */
  int pick() {
    int[] inFlight = this.inFlight;
    int[] credit = this.credit;
    int fewest = Integer.MAX_VALUE;
    for (int count : inFlight) {
      fewest = Math.min(fewest, count);
    }
    int best = 0;
    int most = Integer.MIN_VALUE;
    int equals = 0;
    for (int i = 0; i < inFlight.length; i++) {
      if (inFlight[i] == fewest) {
        equals++;
        int owed = ++credit[i];
        if (owed > most) {
          most = owed;
          best = i;
        }
      }
    }
    credit[best] -= equals;
    inFlight[best]++;
    return best;
  }

  /** So many requests of a server have ended. */
  void leave(int server, int count) {
    inFlight[server] -= count;
  }
}
