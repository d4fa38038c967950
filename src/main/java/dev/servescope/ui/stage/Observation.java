package dev.servescope.ui.stage;

import dev.servescope.ui.stage.Dot.Look;
import dev.servescope.ui.stage.Place.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at a window at a moment: where every dot is, who waits in which line, how all stand. */
final class Observation {
  private static final double FALL = 2;
  private static final Comparator<Waiting> IN_TURN =
      Comparator.<Waiting>comparingInt(one -> one.track.priority)
          .thenComparingLong(one -> one.track.stop(one.stop).at())
          .thenComparingLong(one -> one.track.request.id())
          .thenComparingInt(one -> one.track.segment);

  private final StageWindow window;
  private final StageLayout layout;
  private final Ways ways;
  private final Pace pace;
  private final long now;
  private final List<Dot> dots = new ArrayList<>();
  private final Map<Place, List<Waiting>> lines = new HashMap<>();
  private final Map<Place, Integer> parted = new HashMap<>();
  private final Map<Place, Integer> fallen = new HashMap<>();
  private final Route route = new Route();
  private int coming;
  private int answers;
  private int paused;
  private int served;

  /** Somebody at a stop of its way where it waits. */
  private record Waiting(Track track, int stop) {}

  private Observation(StageWindow window, StageLayout layout, Ways ways, Pace pace, long now) {
    this.window = window;
    this.layout = layout;
    this.ways = ways;
    this.pace = pace;
    this.now = now;
  }

  /** What is seen of a window at a moment. */
  static StageState of(StageWindow window, StageLayout layout, Ways ways, Pace pace, long now) {
    return new Observation(window, layout, ways, pace, now).made();
  }

  private StageState made() {
    for (var track : window.tracks()) {
      if (track.firstAt() > now) {
        break;
      }
      if (!isOver(track)) {
        look(track, track.indexAt(now));
      }
    }
    var waiting = new HashMap<Place, Integer>();
    lines.forEach(
        (line, all) -> {
          waiting.put(line, all.size());
          stand(line, all);
        });
    var sights = Sights.of(window.detail().instances(), window.batches(), now);
    return new StageState(
        now, dots, waiting, sights, coming, answers, paused, parted, served, fallen);
  }

  private boolean isOver(Track track) {
    long linger = Math.max(pace.glideNanos(), pace.lingerNanos());
    return track.ends() && track.lastAt() + linger < now;
  }

  private void look(Track track, int stop) {
    var place = track.stop(stop).place();
    count(track, stop, place);
    int first = track.firstOfInstant(stop);
    double share = share(track, stop, first);
    if (place.isLine() && place.pool() > 0) {
      lines
          .computeIfAbsent(Lines.of(layout, place), its -> new ArrayList<>())
          .add(new Waiting(track, stop));
    } else if (place.where() == Where.FALLEN) {
      fall(track, stop);
    } else if (share < 1) {
      var spot = lead(track, stop, first).at(share);
      dots.add(new Dot(track, spot.x(), spot.y(), moving(track, place), 0));
    } else {
      rest(track, place);
    }
  }

  private void count(Track track, int stop, Place place) {
    switch (place.where()) {
      case INSTANCE -> served++;
      case SPLIT, MERGE -> parted.merge(Place.of(place.where(), place.pool()), 1, Integer::sum);
      case POOL, LIMITS, ROUTER -> coming++;
      case CLIENTS -> answers += track.stop(stop).travels() ? 1 : 0;
      case HELD -> paused += place.pool() == 0 ? 1 : 0;
      case QUEUE, DONE, FALLEN, GONE -> {}
    }
  }

  /** How much of the way to a stop is done, 1 for all of it. */
  private double share(Track track, int stop, int first) {
    long at = track.stop(stop).at();
    long next = track.nextAt(stop);
    boolean travels = track.stop(stop).travels() && next != Long.MAX_VALUE;
    long lasts = travels ? next - at : Math.min(pace.glideNanos(), next - at);
    boolean starts = first == 0 && stop == 0;
    return lasts <= 0 || starts ? 1 : (double) (now - at) / lasts;
  }

  private Route lead(Track track, int stop, int first) {
    route.clear();
    var from = track.stop(Math.max(0, first - 1)).place();
    for (int i = first; i <= stop; i++) {
      var to = track.stop(i).place();
      ways.lead(route, from, to);
      from = to;
    }
    return route;
  }

  private Look moving(Track track, Place to) {
    if (now >= track.vainFrom) {
      return Look.VAIN;
    }
    return switch (to.where()) {
      case CLIENTS, MERGE, GONE -> Look.ANSWER;
      default -> Look.COMING;
    };
  }

  private void rest(Track track, Place place) {
    var spot = ways.spot(place);
    switch (place.where()) {
      case SPLIT, MERGE -> scattered(track, spot, Look.PARTED, 0.9);
      case HELD -> scattered(track, spot, Look.WAITING, 0);
      case POOL -> dots.add(new Dot(track, spot.x(), spot.y(), moving(track, place), 0));
      default -> {}
    }
  }

  /** Side by side, each where its number puts it. */
  private void scattered(Track track, Spot spot, Look look, double lower) {
    double em = layout.em();
    int place = Math.floorMod(track.request.id() + track.segment, 5);
    double x = spot.x() + (place - 2) * 0.8 * em;
    dots.add(new Dot(track, x, spot.y() + lower * em, look, 0));
  }

  /** Who has fallen out sinks below where it was. */
  private void fall(Track track, int stop) {
    long since = now - track.stop(stop).at();
    if (since > pace.lingerNanos()) {
      return;
    }
    var place = track.stop(stop).place();
    fallen.merge(place, 1, Integer::sum);
    double share = pace.lingerNanos() == 0 ? 0 : (double) since / pace.lingerNanos();
    var spot = ways.spot(place);
    double em = layout.em();
    double x = spot.x() + (Math.floorMod(track.request.id(), 5) - 2) * 0.7 * em;
    double depth = pace.glideNanos() == 0 ? 0.5 : share;
    dots.add(
        new Dot(
            track, x, ways.floor(place) + (0.4 + depth * FALL) * em, Look.FALLEN, share * share));
  }

  /** Everybody in a line stands where its turn puts it, or is on the way there. */
  private void stand(Place line, List<Waiting> all) {
    all.sort(IN_TURN);
    var slots = Slots.in(Lines.room(layout, line), layout.em());
    int shown = slots.shown(all.size());
    for (int i = 0; i < all.size(); i++) {
      var one = all.get(i);
      var track = one.track();
      int first = track.firstOfInstant(one.stop());
      double share = share(track, one.stop(), first);
      var goal = slots.at(i);
      var look = now >= track.vainFrom ? Look.VAIN : Look.WAITING;
      if (share < 1) {
        var way = lead(track, one.stop(), first).to(goal.x(), goal.y());
        var spot = way.at(share);
        dots.add(new Dot(track, spot.x(), spot.y(), share < 0.8 ? Look.COMING : look, 0));
      } else if (i < shown) {
        dots.add(new Dot(track, goal.x(), goal.y(), look, 0));
      }
    }
  }
}
