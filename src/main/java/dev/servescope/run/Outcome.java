package dev.servescope.run;

/** How a request ended. */
public enum Outcome {
  /** Answered. */
  COMPLETED,
  /** Turned away on arrival. */
  REFUSED,
  /** Lost with the instance that served it. */
  FAILED,
  /** Not ended when the run or the window did. */
  IN_FLIGHT
}
