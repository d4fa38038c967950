package dev.servescope.scenario;

/** Which of the ready instances gets a request. */
public enum Balancing {
  /** One queue for all; a free instance takes its head: the best that any policy can do. */
  CENTRAL_QUEUE,
  /** The next ready instance in a fixed cycle. */
  ROUND_ROBIN,
  /** The ready instance with the fewest requests waiting or in service. */
  LEAST_CONNECTIONS
}
