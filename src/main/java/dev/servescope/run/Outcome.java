package dev.servescope.run;

/** How a request ended. */
public enum Outcome {
  /** Answered. */
  COMPLETED,
  /** Turned away by a limit or a full queue. */
  REFUSED,
  /** Given up by its client. */
  TIMED_OUT,
  /** Lost with the instance that served it, or answered with an error. */
  FAILED,
  /** Not ended when the run or the window did. */
  IN_FLIGHT
}
