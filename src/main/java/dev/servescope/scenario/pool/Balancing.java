package dev.servescope.scenario.pool;

/** Which of the ready instances gets a request. */
public enum Balancing {
  /** One queue for all; a free instance takes its head: the best that any policy can do. */
  CENTRAL_QUEUE,
  /** The next ready instance in a fixed cycle. */
  ROUND_ROBIN,
  /** The ready instance with the fewest requests waiting or in service over its weight. */
  LEAST_CONNECTIONS,
  /** A fixed cycle in which each instance comes as often as its weight says, spread evenly. */
  WEIGHTED_ROUND_ROBIN,
  /** The less loaded of two ready instances chosen at random. */
  POWER_OF_TWO,
  /** Any ready instance, with equal chances. */
  RANDOM,
  /** None: every free instance takes the request, and the first answer counts. */
  NO_BALANCER
}
