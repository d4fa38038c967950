package dev.servescope.run.gallery;

/** What a case is about, so that it can be found. */
public enum Topic {
  /** One server. */
  SINGLE,
  /** Copies behind a balancer. */
  REPLICATED,
  /** Requests that are split over shards. */
  SHARDED,
  /** Instances that requests bring. */
  EVENT_DRIVEN,
  /** Several pools behind a router. */
  COMBINED,
  /** Requests that are served in groups. */
  BATCHED,
  /** Machines near the users. */
  EDGE,
  /** Instances that come and go with the traffic. */
  SCALED,
  /** What breaks, and what it costs in availability. */
  FAILURES,
  /** Who may ask how much. */
  LIMITS
}
