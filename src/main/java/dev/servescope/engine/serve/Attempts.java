package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.engine.random.Cause;
import dev.servescope.run.Outcome;
import dev.servescope.run.Step;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Clients;
import org.jspecify.annotations.Nullable;

/**
 * The clients' side: an attempt passes the rate limit, goes over the network to its pool, and its
 * answer comes back. What is refused, lost or too late is tried again if a retry is left; a second
 * attempt may be sent beside the first; and a request ends when it is answered, when nothing can
 * answer it any more, or when its user has gone.
 */
final class Attempts {
  private final World world;
  private final Clients clients;

  /** Of the clients, as every request asks for them; 0 for none. */
  private final double impatient;

  private final long hedgingNanos;
  private final long timeOutNanos;
  private final Limiter limiter;
  private final Router router;

  /**
   * Whether clients have no rules and all pools are near, so that a request is at its pool when it
   * arrives, and over when that has answered. Who follows the steps is shown them one by one.
   */
  private final boolean direct;

  private Ending ending = (token, now) -> {};
  private boolean looped;
  private long open;

  /** Is told when a request has ended. */
  interface Ending {
    /** The request that came with a token has ended. */
    void ended(long token, long now);
  }

  /**
   * Full buckets for everybody.
   *
   * @param users how many users there are in all
   */
  Attempts(World world, int users) {
    Scenario scenario = world.scenario;
    this.world = world;
    this.clients = scenario.demand().clients();
    this.impatient = clients.impatient();
    this.hedgingNanos = clients.hedging().toNanos();
    this.timeOutNanos = clients.timeOut().toNanos();
    this.limiter = new Limiter(world, users);
    this.router = new Router(scenario);
    this.direct =
        impatient == 0
            && hedgingNanos == 0
            && timeOutNanos == 0
            && limiter.isNone()
            && router.isNear()
            && !world.steps.areWanted();
  }

  void onEnding(Ending listener) {
    this.ending = listener;
    this.looped = true;
  }

  /** Requests of which anything is still under way, be it in vain. */
  long open() {
    return open;
  }

  /** A request has arrived. */
  void begin(Request request, long number) {
    if (!direct) {
      request.first(number, world.clock.now());
      first(request);
      return;
    }
    request.direct(number, world.clock.now());
    request.priority = limiter.priority(request);
    request.pool = router.pool(request);
    open++;
    world.recorder.arrived(request);
    world.recorder.delivered(request);
    world.site(request).splitter.accept(request);
  }

  /** A direct request has been answered; nothing of it is left. */
  void ended(Request request) {
    world.recorder.completed(request);
    if (looped) {
      ending.ended(request.token, world.clock.now());
    }
    world.requests.removeDirect(request);
    open--;
  }

  /** The first attempt of a request is sent. */
  private void first(Request request) {
    open++;
    world.recorder.arrived(request);
    if (impatient > 0) {
      double draw = world.streams.share(Cause.PATIENCE, request.id, 0);
      if (draw < impatient) {
        schedule(clients.patience().toNanos(), EventKind.GIVE_UP, request);
      }
    }
    if (hedgingNanos > 0) {
      schedule(hedgingNanos, EventKind.HEDGE, request);
    }
    send(request);
  }

  private void schedule(long delayNanos, EventKind kind, Request request) {
    world.clock.schedule(world.clock.now() + delayNanos, kind, request.ticket());
  }

  private void send(Request request) {
    world.steps.attempt(request, Step.Kind.SENT);
    if (timeOutNanos > 0) {
      schedule(timeOutNanos, EventKind.TIME_OUT, request);
    }
    if (!limiter.passes(request)) {
      world.steps.attempt(request, Step.Kind.LIMITED);
      lost(request, Outcome.REFUSED);
      closed(request);
      return;
    }
    int pool = router.pool(request);
    request.pool = pool;
    world.steps.attempt(request, Step.Kind.PASSED);
    long way = router.wayNanos(request);
    request.networkNanos = way;
    request.holds++;
    if (way > 0) {
      world.clock.schedule(world.clock.now() + way, EventKind.DELIVERY, request.index);
    } else {
      delivered(request);
    }
  }

  /** An attempt has come to its pool. */
  void delivered(Request request) {
    if (!request.lost || !clients.cancels()) {
      world.recorder.delivered(request);
      world.steps.attempt(request, Step.Kind.DELIVERED);
      world.sites.get(request.pool).splitter.accept(request);
    } else {
      world.steps.attempt(request, Step.Kind.DROPPED);
    }
    release(request);
  }

  /** A pool has an answer; it goes back. */
  void answered(Request request) {
    world.steps.attempt(request, Step.Kind.ANSWERED);
    long way = router.wayBackNanos(request);
    if (way > 0) {
      request.networkNanos += way;
      request.holds++;
      world.clock.schedule(world.clock.now() + way, EventKind.ANSWER, request.index);
    } else {
      completed(request);
    }
  }

  /** An answer has come back to its client. */
  void returned(Request request) {
    completed(request);
    release(request);
  }

  private void release(Request request) {
    if (--request.holds == 0) {
      closed(request);
    }
  }

  private void completed(Request request) {
    world.steps.attempt(request, Step.Kind.RETURNED);
    Request primary = request.primary;
    if (request.lost || primary.decided) {
      return;
    }
    primary.decided = true;
    world.recorder.completed(request);
    ending.ended(primary.token, world.clock.now());
    if (primary.attempts > 1) {
      abandonAllBut(primary, request);
    }
  }

  /** An attempt is refused, has failed, or has taken too long. */
  void lost(Request request, Outcome outcome) {
    if (request.lost) {
      return;
    }
    waste(request);
    Request primary = request.primary;
    if (primary.decided || --primary.live > 0) {
      return;
    }
    if (primary.retries < clients.retries().most()) {
      pause(primary, outcome == Outcome.REFUSED && request.pool == Request.NO_POOL);
    } else {
      end(primary, outcome);
    }
  }

  /** Waits before the next attempt. */
  private void pause(Request primary, boolean limited) {
    int retry = primary.retries++;
    double nanos = clients.retries().backOff().toNanos();
    for (int i = 0; i < retry; i++) {
      nanos *= clients.retries().factor();
    }
    double draw = world.streams.share(Cause.RETRY, primary.id, retry);
    nanos *= 1 - clients.retries().jitter() * draw;
    long pause = Math.round(Math.min(nanos, Long.MAX_VALUE / 4.0));
    primary.limitNanos += limited ? pause : 0;
    primary.live++;
    primary.references++;
    world.steps.attempt(primary, Step.Kind.PAUSED);
    schedule(pause, EventKind.RETRY, primary);
  }

  /** The pause before a retry is over. */
  void retry(Request primary) {
    if (!primary.decided) {
      Request attempt = world.requests.again(primary, world.clock.now());
      primary.latest = attempt.ticket();
      send(attempt);
    }
    unreference(primary);
  }

  /** A second attempt is sent beside the first, if that has no answer yet. */
  void hedge(Request primary) {
    if (primary.decided || primary.lost) {
      return;
    }
    Request attempt = world.requests.again(primary, world.clock.now());
    primary.live++;
    primary.beside = attempt.ticket();
    send(attempt);
  }

  /** An attempt has taken as long as its client allows. */
  void timedOut(Request request) {
    if (!request.lost && !request.primary.decided) {
      // The slot must not be given away by the loss before what waits of it is dropped.
      request.holds++;
      lost(request, Outcome.TIMED_OUT);
      drop(request);
      release(request);
    }
  }

  /** A user has lost patience. */
  void givenUp(Request primary) {
    if (!primary.decided) {
      end(primary, Outcome.TIMED_OUT);
      abandonAllBut(primary, null);
    }
  }

  private void end(Request primary, Outcome outcome) {
    primary.decided = true;
    switch (outcome) {
      case REFUSED -> world.recorder.refused(primary);
      case TIMED_OUT -> world.recorder.timedOut(primary);
      default -> world.recorder.failed(primary);
    }
    ending.ended(primary.token, world.clock.now());
  }

  private void abandonAllBut(Request primary, @Nullable Request kept) {
    // Both tickets first, as dropping may give slots away.
    long latest = primary.latest;
    long beside = primary.beside;
    abandon(latest, kept);
    abandon(beside, kept);
  }

  private void abandon(long ticket, @Nullable Request kept) {
    var request = world.requests.find(ticket);
    if (request != null && request != kept && !request.lost) {
      waste(request);
      request.holds++;
      drop(request);
      release(request);
    }
  }

  /** Nothing that is or will be done for an attempt is of use any more. */
  private void waste(Request request) {
    request.lost = true;
    world.steps.attempt(request, Step.Kind.ABANDONED);
    world.recorder.useless(request.servedNanos);
  }

  private void drop(Request request) {
    if (clients.cancels()) {
      world.answers.drop(request);
    }
  }

  /** Nothing of an attempt is under way any more. */
  void closed(Request request) {
    if (request.alone) {
      world.sites.get(request.pool).splitter.left(request);
    }
    Request primary = request.primary;
    if (request != primary) {
      world.requests.remove(request);
    }
    unreference(primary);
  }

  private void unreference(Request primary) {
    if (--primary.references == 0) {
      world.requests.remove(primary);
      open--;
    }
  }
}
