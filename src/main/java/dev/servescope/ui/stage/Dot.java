package dev.servescope.ui.stage;

/**
 * A request, an attempt or a segment that is seen on the stage.
 *
 * @param fading 0 for one that is all there, 1 for one that is gone
 */
record Dot(Track track, double x, double y, Look look, double fading) {
  /** What a dot is seen to do. */
  enum Look {
    /** On its way to be served. */
    COMING,
    /** On its way back with an answer. */
    ANSWER,
    /** Waiting. */
    WAITING,
    /** Being split or merged. */
    PARTED,
    /** On its way or waiting although nobody wants it any more. */
    VAIN,
    /** Fallen out. */
    FALLEN
  }

  /** The number of its request. */
  long id() {
    return track.request.id();
  }
}
