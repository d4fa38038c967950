package dev.servescope.bench.yardstick;

import java.time.Duration;
import java.util.Arrays;

/**
 * Servers with a queue each behind least connections, who serve in batches: a full one at once, a
 * smaller one when its oldest member has been held for the delay. A batch takes a fixed time and
 * one for each member; the work of a request is drawn, as the engine draws it, and not used.
 */
public final class BatchYardstick {
  private static final int ARRIVAL = -1;

  private final EventHeap heap = new EventHeap();
  private final RequestRing[] queues;

  /** How many at the head of a queue are in service. */
  private final int[] batch;

  private final boolean[] timed;
  private final FewestFirst balancer;
  private final Draws arrivals;
  private final Draws works;
  private final Responses responses;
  private final Batches rules;
  private final long end;

  /** How batches form, and how long they take: all durations in nanoseconds. */
  private record Batches(int most, long delay, long fixed, long perItem) {}

  private BatchYardstick(Offer offer, int servers, Batches rules) {
    this.queues = new RequestRing[servers];
    Arrays.setAll(queues, i -> new RequestRing());
    this.batch = new int[servers];
    this.timed = new boolean[servers];
    this.balancer = new FewestFirst(servers);
    this.arrivals = Draws.arrivals(offer);
    this.works = Draws.works(offer);
    this.responses = new Responses(offer.requests());
    this.rules = rules;
    this.end = offer.length().toNanos();
  }

  /** Simulates so many servers with batches of up to {@code most}. */
  public static Responses run(
      Offer offer, int servers, int most, Duration delay, Duration fixed, Duration perItem) {
    var rules = new Batches(most, delay.toNanos(), fixed.toNanos(), perItem.toNanos());
    var run = new BatchYardstick(offer, servers, rules);
    run.heap.add(run.arrivals.nextSum(), ARRIVAL);
    for (long now = run.heap.firstTime(); now <= run.end; now = run.heap.firstTime()) {
      run.happen(run.heap.firstEvent(), now);
    }
    return run.responses;
  }

  /**
   * An arrival, the end of a batch by its server, or the end of a delay by the server after all.
   */
  private void happen(int event, long now) {
    if (event == ARRIVAL) {
      arrive(now);
      return;
    }
    heap.removeFirst();
    if (event < queues.length) {
      finish(event, now);
    } else {
      int server = event - queues.length;
      timed[server] = false;
      serve(server, now);
    }
  }

  private void arrive(long now) {
    heap.replaceFirst(arrivals.nextSum(), ARRIVAL);
    int request = responses.arrive(now);
    long work = works.next();
    int server = balancer.pick();
    queues[server].add(request, work);
    serve(server, now);
  }

  private void finish(int server, long now) {
    var queue = queues[server];
    for (int i = batch[server]; i > 0; i--) {
      responses.answer(queue.remove(), now);
    }
    balancer.leave(server, batch[server]);
    batch[server] = 0;
    serve(server, now);
  }

  private void serve(int server, long now) {
    var queue = queues[server];
    if (batch[server] > 0 || queue.size() == 0) {
      return;
    }
    int size = Math.min(queue.size(), rules.most);
    long due = responses.arrivedAt(queue.request(0)) + rules.delay;
    if (size == rules.most || due <= now) {
      batch[server] = size;
      heap.add(now + rules.fixed + size * rules.perItem, server);
    } else if (!timed[server]) {
      timed[server] = true;
      heap.add(due, server + queues.length);
    }
  }
}
