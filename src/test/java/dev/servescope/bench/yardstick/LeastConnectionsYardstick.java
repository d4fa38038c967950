package dev.servescope.bench.yardstick;

import java.util.Arrays;

/** Servers with a queue each behind least connections. */
public final class LeastConnectionsYardstick {
  private static final int ARRIVAL = -1;

  private final EventHeap heap = new EventHeap();
  private final RequestRing[] queues;
  private final FewestFirst balancer;
  private final Draws arrivals;
  private final Draws works;
  private final Responses responses;
  private final long end;

  private LeastConnectionsYardstick(Offer offer, int servers) {
    this.queues = new RequestRing[servers];
    Arrays.setAll(queues, i -> new RequestRing());
    this.balancer = new FewestFirst(servers);
    this.arrivals = Draws.arrivals(offer);
    this.works = Draws.works(offer);
    this.responses = new Responses(offer.requests());
    this.end = offer.length().toNanos();
  }

  /** Simulates so many servers. */
  public static Responses run(Offer offer, int servers) {
    var run = new LeastConnectionsYardstick(offer, servers);
    run.heap.add(run.arrivals.nextSum(), ARRIVAL);
    for (long now = run.heap.firstTime(); now <= run.end; now = run.heap.firstTime()) {
      int event = run.heap.firstEvent();
      if (event == ARRIVAL) {
        run.arrive(now);
      } else {
        run.finish(event, now);
      }
    }
    return run.responses;
  }

  private void arrive(long now) {
    heap.replaceFirst(arrivals.nextSum(), ARRIVAL);
    int request = responses.arrive(now);
    long work = works.next();
    int server = balancer.pick();
    var queue = queues[server];
    // Who is in service stays at the head of the queue.
    queue.add(request, work);
    if (queue.size() == 1) {
      heap.add(now + work, server);
    }
  }

  private void finish(int server, long now) {
    var queue = queues[server];
    responses.answer(queue.remove(), now);
    balancer.leave(server, 1);
    if (queue.size() == 0) {
      heap.removeFirst();
    } else {
      heap.replaceFirst(now + queue.firstWork(), server);
    }
  }
}
