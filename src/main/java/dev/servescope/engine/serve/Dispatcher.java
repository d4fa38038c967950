package dev.servescope.engine.serve;

/**
 * How the segments of a shard find their way to its instances: the place of the queue. A class and
 * no interface, because every event calls it, and a call through a class costs half as much.
 */
abstract class Dispatcher {
  /** A segment has come to a shard. */
  abstract void accept(Shard shard, Segment segment);

  /**
   * A segment has come to a shard and nothing else happens in this instant, so that an idle
   * instance may execute it at once, as it would when the instant is over.
   */
  abstract void acceptAlone(Shard shard, Segment segment);

  /** An instance that takes work has become idle. */
  abstract void idle(Instance instance);

  /**
   * An instance has become idle and nothing else happens in this instant, so that it may take what
   * waits at once, as it would when the instant is over.
   */
  void idleAlone(Instance instance) {
    idle(instance);
  }

  /** An idle instance is idle no more, for another reason than that it was given work. */
  abstract void gone(Instance instance);

  /** The instant is over: batches may leave the line. */
  abstract void settle(Line line);
}
