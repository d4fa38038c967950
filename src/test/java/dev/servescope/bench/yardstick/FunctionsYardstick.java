package dev.servescope.bench.yardstick;

import dev.servescope.engine.random.Cause;
import java.time.Duration;
import java.util.Arrays;

/**
 * Scale per request: a request goes to the newest idle instance, else a new one starts for it. The
 * response of a request that finds none is drawn as a whole; an instance ends when it has been idle
 * for its keep-alive.
 */
public final class FunctionsYardstick {
  private static final int ARRIVAL = -1;
  private static final int IDLE = -1;

  /** Added to a place, it means the end of a keep-alive instead of the end of a request. */
  private static final int EXPIRY = 1 << 30;

  private final EventHeap heap = new EventHeap();
  private final Draws arrivals;
  private final Draws works;
  private final Draws coldResponses;
  private final Responses responses;
  private final long keepAlive;
  private final long end;

  /** The places of the instances, the oldest first; behind them those that nobody has. */
  private int[] places = {};

  private int live;

  /** By place: the request in service or {@link #IDLE}, since when idle, whether a timer runs. */
  private int[] serving = {};

  private long[] idleSince = {};
  private boolean[] timed = {};

  private FunctionsYardstick(Offer offer, Duration coldResponse, Duration keepAlive) {
    this.arrivals = Draws.arrivals(offer);
    this.works = Draws.works(offer);
    this.coldResponses = Draws.of(offer, Cause.COLD_RESPONSE, coldResponse);
    this.responses = new Responses(offer.requests());
    this.keepAlive = keepAlive.toNanos();
    this.end = offer.length().toNanos();
  }

  /** Simulates any number of instances. */
  public static Responses run(Offer offer, Duration coldResponse, Duration keepAlive) {
    var run = new FunctionsYardstick(offer, coldResponse, keepAlive);
    run.heap.add(run.arrivals.nextSum(), ARRIVAL);
    for (long now = run.heap.firstTime(); now <= run.end; now = run.heap.firstTime()) {
      int event = run.heap.firstEvent();
      if (event == ARRIVAL) {
        run.arrive(now);
      } else if (event < EXPIRY) {
        run.finish(event, now);
      } else {
        run.expire(event - EXPIRY, now);
      }
    }
    return run.responses;
  }

  private void arrive(long now) {
    heap.replaceFirst(arrivals.nextSum(), ARRIVAL);
    int request = responses.arrive(now);
    long work = works.next();
    int newest = live - 1;
    while (newest >= 0 && serving[places[newest]] != IDLE) {
      newest--;
    }
    int place = newest < 0 ? start() : places[newest];
    serving[place] = request;
    heap.add(now + (newest < 0 ? coldResponses.next() : work), place);
  }

  private int start() {
    if (live == places.length) {
      grow();
    }
    return places[live++];
  }

  private void grow() {
    int capacity = Math.max(16, 2 * live);
    places = Arrays.copyOf(places, capacity);
    serving = Arrays.copyOf(serving, capacity);
    idleSince = Arrays.copyOf(idleSince, capacity);
    timed = Arrays.copyOf(timed, capacity);
    for (int i = live; i < capacity; i++) {
      places[i] = i;
    }
  }

  private void finish(int place, long now) {
    responses.answer(serving[place], now);
    serving[place] = IDLE;
    idleSince[place] = now;
    if (timed[place]) {
      heap.removeFirst();
    } else {
      timed[place] = true;
      heap.replaceFirst(now + keepAlive, place + EXPIRY);
    }
  }

  /** One timer runs for an instance, however often it works, and again if that was not so long. */
  private void expire(int place, long now) {
    long due = idleSince[place] + keepAlive;
    if (serving[place] == IDLE && due > now) {
      heap.replaceFirst(due, place + EXPIRY);
      return;
    }
    heap.removeFirst();
    timed[place] = false;
    if (serving[place] == IDLE) {
      remove(place);
    }
  }

  private void remove(int place) {
    int index = 0;
    while (places[index] != place) {
      index++;
    }
    live--;
    System.arraycopy(places, index + 1, places, index, live - index);
    places[live] = place;
  }
}
