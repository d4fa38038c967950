package dev.servescope.engine.serve;

/** How the segments of a shard find their way to its instances: the place of the queue. */
interface Dispatcher {
  /** A segment has come to a shard. */
  void accept(Shard shard, Segment segment);

  /** An instance that takes work has become idle. */
  void idle(Instance instance);

  /** An idle instance is idle no more, for another reason than that it was given work. */
  void gone(Instance instance);

  /** The instant is over: batches may leave the line. */
  void settle(Line line);
}
