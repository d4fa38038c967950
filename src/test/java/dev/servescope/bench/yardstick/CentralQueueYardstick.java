package dev.servescope.bench.yardstick;

/** Servers that take from one queue. */
public final class CentralQueueYardstick {
  private static final int ARRIVAL = -1;

  private final EventHeap heap = new EventHeap();
  private final RequestRing queue = new RequestRing();
  private final Draws arrivals;
  private final Draws works;
  private final Responses responses;
  private final long end;
  private int idle;

  private CentralQueueYardstick(Offer offer, int servers) {
    this.arrivals = Draws.arrivals(offer);
    this.works = Draws.works(offer);
    this.responses = new Responses(offer.requests());
    this.end = offer.length().toNanos();
    this.idle = servers;
  }

  /** Simulates so many servers. */
  public static Responses run(Offer offer, int servers) {
    var run = new CentralQueueYardstick(offer, servers);
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
    if (idle > 0) {
      idle--;
      heap.add(now + work, request);
    } else {
      queue.add(request, work);
    }
  }

  private void finish(int request, long now) {
    responses.answer(request, now);
    if (queue.size() == 0) {
      heap.removeFirst();
      idle++;
    } else {
      long work = queue.firstWork();
      heap.replaceFirst(now + work, queue.remove());
    }
  }
}
