package dev.servescope.engine.serve;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The requests under way. Those that have ended are used again for later ones, so that memory
 * depends on how many are under way at one time.
 */
public final class Requests {
  /** What instances execute of them. */
  final Segments segments = new Segments(this);

  private Request[] byPlace = {};
  private int made;
  private final Places places = new Places();

  /** Another attempt of a request. */
  Request again(Request primary, long now) {
    var request = unused();
    request.again(primary, now);
    return request;
  }

  /** One that nobody uses, to be filled anew. */
  Request unused() {
    int place = places.take();
    if (place == made) {
      make();
    }
    return byPlace[place];
  }

  private void make() {
    if (made == byPlace.length) {
      byPlace = Arrays.copyOf(byPlace, Math.max(64, 2 * made));
    }
    byPlace[made] = new Request(made);
    made++;
  }

  void remove(Request request) {
    forget(request);
    places.giveBack(request.index);
  }

  /** Ends a direct request, which stays as it is but for its number and times. */
  void removeDirect(Request request) {
    request.inUse = false;
    request.generation++;
    request.holds = 0;
    places.giveBack(request.index);
  }

  private static void forget(Request request) {
    request.stray();
    request.inUse = false;
    request.generation++;
  }

  /**
   * Lets another run begin: nobody is under way. It finds the places in the order in which it would
   * have made them, so that it goes as it would on its own.
   */
  public void clear() {
    for (int i = 0; i < places.used(); i++) {
      forget(byPlace[i]);
      byPlace[i].forgetWhole();
    }
    places.clear();
    segments.clear();
  }

  /** The request that a ticket means, or null if it is gone. */
  @Nullable Request find(long ticket) {
    if (ticket == Request.NOBODY) {
      return null;
    }
    var request = byPlace[(int) ticket];
    return request.generation == (int) (ticket >>> 32) ? request : null;
  }

  /** The request at a place, for events that hold it there. */
  Request at(long index) {
    return byPlace[(int) index];
  }

  /** All that have been in use so far; not all of them are now. */
  public List<Request> all() {
    return Arrays.asList(byPlace).subList(0, made);
  }
}
