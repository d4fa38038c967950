package dev.servescope.ui.stage;

import dev.servescope.ui.plot.Box;

/**
 * The ways between the places of a layout. Requests go from node to node at half their height; in a
 * pool from the gate along a bus to the lane above a row of cards. Answers keep a little lower, so
 * that they do not hide those who come.
 */
final class Ways {
  /** How far requests and answers keep apart, in sizes of the text. */
  private static final double APART = 0.3;

  private final StageLayout layout;
  private final double em;

  Ways(StageLayout layout) {
    this.layout = layout;
    this.em = layout.em();
  }

  /** Leads a way from one place on to another. */
  void lead(Route route, Place from, Place to) {
    if (route.isEmpty()) {
      var start = spot(from);
      route.to(start.x(), start.y());
    }
    boolean back = from.where().compareTo(to.where()) > 0;
    double shift = (back ? APART : -APART) * em;
    if (to.where() == Place.Where.MERGE && isAtCard(from)) {
      toMerge(route, from, to);
      return;
    }
    if (from.where() == Place.Where.MERGE) {
      fromMerge(route, from);
    } else if (isAtCard(from) && (!isAtCard(to) || !sameCard(from, to))) {
      leave(route, from, shift);
    }
    if (isAtCard(to) && !sameCard(from, to)) {
      enter(route, to, shift);
    }
    var end = spot(to);
    if (!isAtCard(to)) {
      route.to(route.endX(), end.y() + shift);
      route.to(end.x(), end.y() + shift);
    }
    if (!isPassed(to)) {
      route.to(end.x(), end.y());
    }
  }

  /** Whether nobody stops at a place. */
  private static boolean isPassed(Place place) {
    return switch (place.where()) {
      case CLIENTS, LIMITS, ROUTER, POOL -> true;
      default -> false;
    };
  }

  private static boolean sameCard(Place a, Place b) {
    return a.pool() == b.pool() && a.shard() == b.shard() && a.slot() == b.slot();
  }

  private boolean isAtCard(Place place) {
    boolean at =
        switch (place.where()) {
          case QUEUE, INSTANCE, DONE, FALLEN -> place.pool() > 0 && place.shard() > 0;
          default -> false;
        };
    return at && !boxOf(place).equals(layout.pool(place.pool()).gate());
  }

  private void enter(Route route, Place to, double shift) {
    var pool = layout.pool(to.pool());
    var box = boxOf(to);
    double lane = lane(box) + shift * 0.5;
    double bus = pool.busX(em);
    route.to(bus, middle(pool.gate()) + shift);
    route.to(bus, lane);
    route.to(spot(to).x(), lane);
  }

  private void leave(Route route, Place from, double shift) {
    var pool = layout.pool(from.pool());
    double lane = lane(boxOf(from)) + shift * 0.5;
    route.to(spot(from).x(), lane);
    double bus = pool.busX(em) + shift;
    route.to(bus, lane);
    route.to(bus, middle(pool.gate()) + shift);
  }

  /** Segments go on to the merger past the end of their row. */
  private void toMerge(Route route, Place from, Place to) {
    double x = layout.pool(from.pool()).mergeX(em);
    var end = spot(to);
    route.to(x, middle(boxOf(from)));
    route.to(x, end.y());
    route.to(end.x(), end.y());
  }

  /** What is merged leaves above the first row. */
  private void fromMerge(Route route, Place from) {
    var pool = layout.pool(from.pool());
    double lane = pool.cards().values().stream().mapToDouble(this::lane).min().orElse(route.endY());
    route.to(route.endX(), lane);
    route.to(pool.busX(em), lane);
    route.to(pool.busX(em), middle(pool.gate()));
  }

  /** The height of the lane that leads to a card. */
  double lane(Box card) {
    return card.y() - CardGrid.laneAbove(em);
  }

  private static double middle(Box box) {
    return box.y() + box.height() / 2;
  }

  /** The box of a place on a card or in a shard's own line. */
  private Box boxOf(Place place) {
    var pool = layout.pool(place.pool());
    return place.slot() == 0 ? pool.line(place) : pool.card(place.shard(), place.slot());
  }

  /** Where somebody stands who is at a place, lines left out. */
  Spot spot(Place place) {
    if (place.pool() == 0) {
      return center(node(place));
    }
    var pool = layout.pool(place.pool());
    var merge = pool.merge();
    return switch (place.where()) {
      case MERGE -> center(merge == null ? pool.gate() : merge);
      case INSTANCE, DONE -> {
        var card = boxOf(place);
        yield new Spot(card.right() - Math.min(1.4 * em, card.width() / 2), middle(card));
      }
      case QUEUE, FALLEN, GONE -> place.shard() == 0 ? center(pool.gate()) : center(boxOf(place));
      default -> center(pool.gate());
    };
  }

  /** Below what who has fallen out at a place is seen: the node or the gate, or within the card. */
  double floor(Place place) {
    if (place.pool() == 0) {
      return node(place).bottom();
    }
    return isAtCard(place) ? spot(place).y() : layout.pool(place.pool()).gate().bottom();
  }

  private Box node(Place place) {
    var limits = layout.limits();
    var router = layout.router();
    return switch (place.where()) {
      case LIMITS, FALLEN -> limits == null ? layout.clients() : limits;
      case ROUTER -> router == null ? layout.clients() : router;
      default -> layout.clients();
    };
  }

  private static Spot center(Box box) {
    return new Spot(box.x() + box.width() / 2, middle(box));
  }
}
