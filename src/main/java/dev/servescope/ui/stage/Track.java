package dev.servescope.ui.stage;

import dev.servescope.run.RequestRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of an attempt, or of a segment of one, from place to place, with the moment at which it
 * comes to each. It is read off the steps of a request and knows of no screen.
 */
final class Track {
  /**
   * A place and when it is come to, in nanoseconds.
   *
   * @param travels whether the way to it takes until the next stop, as a network does
   */
  record Stop(long at, Place place, boolean travels) {}

  final RequestRecord request;
  final int attempt;

  /** 1 for the first; 0 for the attempt as a whole. */
  final int segment;

  /** Of those that wait in a line the lowest is first. */
  final int priority;

  private final List<Stop> stops = new ArrayList<>();

  /** From when on nobody wants it any more. */
  long vainFrom = Long.MAX_VALUE;

  Track(RequestRecord request, int attempt, int segment, int priority) {
    this.request = request;
    this.attempt = attempt;
    this.segment = segment;
    this.priority = priority;
  }

  void add(long at, Place place) {
    stops.add(new Stop(at, place, false));
  }

  void travel(long at, Place place) {
    stops.add(new Stop(at, place, true));
  }

  boolean isEmpty() {
    return stops.isEmpty();
  }

  Stop stop(int index) {
    return stops.get(index);
  }

  Place last() {
    return stops.getLast().place();
  }

  /** The stop that it has come to last, or -1 before the first. */
  int indexAt(long now) {
    int index = stops.size() - 1;
    while (index >= 0 && stops.get(index).at() > now) {
      index--;
    }
    return index;
  }

  /** The first of the stops that it came to in the same instant as to a given one. */
  int firstOfInstant(int index) {
    int first = index;
    while (first > 0 && stops.get(first - 1).at() == stops.get(index).at()) {
      first--;
    }
    return first;
  }

  /** When it comes to the stop after a given one; never if that is the last that is known. */
  long nextAt(int index) {
    return index + 1 < stops.size() ? stops.get(index + 1).at() : Long.MAX_VALUE;
  }

  /** When it has come to a place first, going back from a stop without having left it. */
  long since(int index) {
    return stops.get(index).at();
  }

  long firstAt() {
    return stops.getFirst().at();
  }

  /** When it came to its last stop. */
  long lastAt() {
    return stops.getLast().at();
  }

  /** Whether nothing can happen to it any more. */
  boolean ends() {
    var where = last().where();
    return where == Place.Where.GONE
        || where == Place.Where.FALLEN
        || where == Place.Where.DONE
        || (where == Place.Where.CLIENTS && !stops.getLast().travels());
  }
}
