package dev.servescope.engine.load;

import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Plays a load without anything that serves: every request ends the moment it comes. */
final class Arrivals {
  /** One arrival as a value, with its time. */
  record Seen(
      long nanos,
      int part,
      int requestClass,
      int tier,
      int region,
      int user,
      long payload,
      long work) {}

  private record Event(long nanos, long token, int sequence) implements Comparable<Event> {
    @Override
    public int compareTo(Event other) {
      int byTime = Long.compare(nanos, other.nanos);
      return byTime != 0 ? byTime : Integer.compare(sequence, other.sequence);
    }
  }

  private Arrivals() {}

  /** A scenario of nothing but traffic, for ten years. */
  static Scenario scenario(Traffic traffic) {
    return Scenario.of(
        "test",
        traffic,
        new Work.Constant(Duration.ofMillis(1)),
        Pool.SINGLE,
        new Horizon.Until(Duration.ofDays(3650)));
  }

  /** The first arrivals, at most so many. */
  static List<Seen> of(Scenario scenario, int most) {
    var load = new Load(scenario, new Streams(scenario.seed()));
    var queue = new PriorityQueue<Event>();
    var order = new AtomicInteger();
    Schedule schedule = (time, token) -> queue.add(new Event(time, token, order.getAndIncrement()));
    var seen = new ArrayList<Seen>();
    var arrival = new Arrival();
    load.open(schedule);
    while (seen.size() < most && !queue.isEmpty()) {
      var event = queue.remove();
      load.arrive(event.token(), event.nanos(), arrival, schedule);
      seen.add(seen(event.nanos(), arrival));
      load.ended(arrival.token, event.nanos(), schedule);
    }
    return seen;
  }

  private static Seen seen(long nanos, Arrival a) {
    return new Seen(
        nanos, (int) (a.token >>> 32), a.requestClass, a.tier, a.region, a.user, a.payload, a.work);
  }

  /** The times of the first arrivals in whole milliseconds. */
  static List<Long> millis(Scenario scenario, int most) {
    return of(scenario, most).stream().map(seen -> Math.round(seen.nanos() / 1e6)).toList();
  }

  /** The times of the first arrivals of traffic in whole milliseconds. */
  static List<Long> millis(Traffic traffic, int most) {
    return millis(scenario(traffic), most);
  }

  /** The times of the first arrivals in seconds. */
  static double[] seconds(Scenario scenario, int most) {
    return of(scenario, most).stream().mapToDouble(seen -> seen.nanos() / 1e9).toArray();
  }
}
