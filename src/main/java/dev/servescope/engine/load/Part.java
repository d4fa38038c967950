package dev.servescope.engine.load;

import dev.servescope.engine.random.Cause;
import dev.servescope.engine.random.ExponentialSampler;
import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.load.Traffic;

/** A part of the traffic as times at which its requests arrive, in nanoseconds from the start. */
interface Part {
  /** Later than any run: no request. */
  long NEVER = Long.MAX_VALUE;

  /** How many senders there are, each of whom has at most one arrival announced at a time. */
  default int senders() {
    return 1;
  }

  /** The first arrival of the next sender, or {@link #NEVER}. */
  long first();

  /** The arrival after one that happens now, or {@link #NEVER} if that is not known yet. */
  long afterArrival();

  /** The arrival after a request that ends now, or {@link #NEVER} if that brings none. */
  default long afterEnd(long now) {
    return NEVER;
  }

  /** How many requests there are in all; {@link Long#MAX_VALUE} where there is no end of them. */
  default long requests() {
    return Long.MAX_VALUE;
  }

  /** Whether more requests come as long as requests end. */
  default boolean isLoop() {
    return false;
  }

  static Part of(Leaf leaf, Bends bends, double latestNanos, Streams streams) {
    return switch (leaf.traffic()) {
      case Traffic.Listed listed -> new ListedPart(listed.arrivals(), leaf.factor());
      case Traffic.ClosedLoop(int clients, var think) ->
          new ClosedPart(
              ClosedPart.clients(clients, leaf.factor()),
              Works.of(think, streams.stream(Cause.THINK, leaf.index())));
      case Traffic.Constant ignored ->
          new OpenPart(() -> 1, new RateProfile(Course.of(leaf, streams), bends, latestNanos));
      default ->
          new OpenPart(
              new ExponentialSampler(streams.stream(Cause.ARRIVALS, leaf.index())),
              new RateProfile(Course.of(leaf, streams), bends, latestNanos));
    };
  }
}
