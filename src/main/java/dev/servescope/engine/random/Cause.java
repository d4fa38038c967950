package dev.servescope.engine.random;

/** What a random number is drawn for. The keys are part of every result: they never change. */
public enum Cause {
  /** Gaps between arrivals, a stream for each part of the traffic. */
  ARRIVALS(1),
  /** Work of requests, a stream for each class of each part of the traffic. */
  WORK(2),
  /** Which class a request is of. */
  CLASS(3),
  /** Which tier its user is of. */
  TIER(4),
  /** Which region it comes from. */
  REGION(5),
  /** Which user of a tier sends it. */
  USER(6),
  /** How long a client of a closed loop thinks. */
  THINK(7),
  /** When bursts begin and end. */
  BURSTS(8),
  /** Which of several instances a balancer prefers. */
  ROUTING(9),
  /** How long the random share of a pause before a retry is. */
  RETRY(10),
  /** How large the segments of a request are, relative to each other. */
  SEGMENTS(11),
  /** Work of segments that is drawn for each on its own. */
  SPLIT_WORK(12),
  /** When faults strike. */
  FAILURES(13),
  /** What a probe of an instance finds. */
  PROBES(14),
  /** Which users are impatient. */
  PATIENCE(15),
  /** How long a cold response takes that is measured as a whole. */
  COLD_RESPONSE(16),
  /** When machines of the spot market are taken away. */
  INTERRUPTIONS(17);

  private final long key;

  Cause(long key) {
    this.key = key;
  }

  long key() {
    return key;
  }
}
