package dev.servescope.engine.record;

/**
 * Where the frames of a run begin and end.
 *
 * @param frameNanos length of a frame
 * @param count frames of the whole run
 * @param endNanos the end of the run; the last frame may be shorter for it
 */
record FrameClock(long frameNanos, int count, long endNanos) {
  /** The frames that a run is divided into, unless it is too short for so many. */
  static final int FRAMES = 600;

  /** Divides a run of the given length. */
  static FrameClock over(long endNanos) {
    long frame = Math.max(1, Math.ceilDiv(endNanos, FRAMES));
    return new FrameClock(frame, (int) Math.max(1, Math.ceilDiv(endNanos, frame)), endNanos);
  }

  /** The end of frame {@code index}. */
  long end(int index) {
    return Math.min(endNanos, (index + 1) * frameNanos);
  }

  /** How many frames have begun by a time, at least one. */
  int begun(long now) {
    return Math.clamp(Math.ceilDiv(now, frameNanos), 1, count);
  }

  /** The nanoseconds of frame {@code index} that have passed by a time, at least one. */
  long passed(int index, long now) {
    return Math.max(1, Math.min(end(index), now) - index * frameNanos);
  }
}
