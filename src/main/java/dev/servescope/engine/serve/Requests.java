package dev.servescope.engine.serve;

import dev.servescope.run.CrowdedException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The requests under way. Those that have ended are used again for later ones, so that memory
 * depends on how many are under way at one time.
 */
public final class Requests {
  /** What a request and its segment take, and their places. */
  private static final int BYTES_EACH = 430;

  /** What instances execute of them. */
  final Segments segments = new Segments(this);

  private final int most;
  private Request[] byPlace = {};
  private int made;
  private final Places places = new Places();

  /** As many as half of the memory holds: with more, the rest of the program would suffer. */
  public Requests() {
    this(fitting(0.5));
  }

  /**
   * No more than so many at one time.
   *
   * @param most a segment of a request that is split counts like a request
   */
  public Requests(int most) {
    this.most = most;
  }

  /** How many fit into a share of the memory. */
  public static int fitting(double share) {
    double fit = share * Runtime.getRuntime().maxMemory() / BYTES_EACH;
    return (int) Math.min(Integer.MAX_VALUE / 4.0, fit);
  }

  /** Another attempt of a request. */
  Request again(Request primary, long now) {
    var request = unused();
    request.again(primary, now);
    return request;
  }

  /**
   * One that nobody uses, to be filled anew.
   *
   * @throws CrowdedException if that would be too many
   */
  Request unused() {
    int place = places.take();
    if (place == made) {
      make();
    }
    return byPlace[place];
  }

  private void make() {
    makeRoom();
    if (made == byPlace.length) {
      byPlace = Arrays.copyOf(byPlace, Math.max(64, 2 * made));
    }
    byPlace[made] = new Request(made);
    made++;
  }

  /** Looks whether one more may be made, be it a request or a segment. */
  void makeRoom() {
    if (made + segments.made() >= most) {
      throw new CrowdedException(most);
    }
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
    // Of the places that were taken one may have got nobody: there was no room.
    for (int i = 0; i < Math.min(places.used(), made); i++) {
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
