package dev.servescope.engine.load;

import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import java.util.Arrays;

/**
 * The demand of a scenario as it comes: says which arrival is next in each part of the traffic, and
 * what each request is like. Every part has random streams of its own, and request k of a part gets
 * the k-th draws of them, so nothing that serves changes what is asked, except when a client waits
 * for its answer.
 *
 * <p>A token names a part (high 32 bits) and a sender within it (low 32 bits).
 */
public final class Load {
  private final Part[] parts;
  private final Traits[] traits;
  private final int users;
  private final boolean hasLoop;
  private long announced;

  /** The demand of a scenario at its start. */
  public Load(Scenario scenario, Streams streams) {
    var leaves = Leaves.of(scenario.traffic());
    var bends = new Bends(scenario, (int) leaves.stream().filter(Leaf::isOpen).count());
    var crowds = new Crowds(scenario.demand().tiers());
    double latest =
        scenario.horizon() instanceof Horizon.Until(var length) ? length.toNanos() : Long.MAX_VALUE;
    this.parts = new Part[leaves.size()];
    this.traits = new Traits[leaves.size()];
    for (var leaf : leaves) {
      parts[leaf.index()] = Part.of(leaf, bends, latest, streams);
      traits[leaf.index()] = new Traits(scenario.demand(), leaf, streams, crowds);
    }
    this.users = crowds.users();
    this.hasLoop = Arrays.stream(parts).anyMatch(Part::isLoop);
  }

  /** Whether any arrival depends on the end of a request, so that {@link #ended} must be told. */
  public boolean hasLoop() {
    return hasLoop;
  }

  /** How many users there are; {@link Arrival#user} is below it. */
  public int users() {
    return users;
  }

  /** How many requests there are in all; {@link Long#MAX_VALUE} where there is no end of them. */
  public long requests() {
    var counts = Arrays.stream(parts).mapToLong(Part::requests).toArray();
    boolean endless = Arrays.stream(counts).anyMatch(count -> count == Long.MAX_VALUE);
    return endless ? Long.MAX_VALUE : Arrays.stream(counts).sum();
  }

  /** Announces the first arrival of every part, and of every client of a closed loop. */
  public void open(Schedule schedule) {
    for (int i = 0; i < parts.length; i++) {
      for (int sender = 0; sender < parts[i].senders(); sender++) {
        announce(parts[i].first(), token(i, sender), 0, schedule);
      }
    }
  }

  private static long token(int part, int sender) {
    return ((long) part << 32) | sender;
  }

  private static int partOf(long token) {
    return (int) (token >>> 32);
  }

  /**
   * The announced arrival of a token happens now. Says what the request is like and announces the
   * next one of its part, unless that depends on the end of this one.
   *
   * @param into is overwritten
   */
  public void arrive(long token, long now, Arrival into, Schedule schedule) {
    int part = partOf(token);
    announced--;
    into.token = token;
    traits[part].fill(into);
    announce(parts[part].afterArrival(), token, now, schedule);
  }

  /**
   * A request that came with a token has ended now, in whatever way. A client of a closed loop
   * thinks, and its next arrival is announced; nobody else cares.
   */
  public void ended(long token, long now, Schedule schedule) {
    announce(parts[partOf(token)].afterEnd(now), token, now, schedule);
  }

  private void announce(long time, long token, long now, Schedule schedule) {
    if (time != Part.NEVER) {
      announced++;
      // A rate that changes can put an arrival a rounding error before the one it follows.
      schedule.arrival(Math.max(now, time), token);
    }
  }

  /** Whether no arrival is announced and none can come any more. */
  public boolean exhausted() {
    return announced == 0 && !hasLoop;
  }
}
