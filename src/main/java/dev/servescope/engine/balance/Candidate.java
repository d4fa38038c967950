package dev.servescope.engine.balance;

/** What a balancer sees of an instance. */
public interface Candidate {
  /** Its place among the instances of its shard, 0 for the first; it never changes. */
  int slot();

  /** Requests waiting at it or in service. */
  int inFlight();
}
