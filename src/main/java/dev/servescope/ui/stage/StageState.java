package dev.servescope.ui.stage;

import java.util.List;
import java.util.Map;

/**
 * What is seen on the stage at a moment.
 *
 * @param lines how many wait in each line
 * @param paused requests whose clients wait before they try again
 * @param parted requests that are being split or merged, by pool
 * @param served requests and segments in execution
 * @param fallen dots that have just fallen out, by the place where they did
 */
record StageState(
    long now,
    List<Dot> dots,
    Map<Place, Integer> lines,
    Map<InstanceKey, Sight> sights,
    int coming,
    int answers,
    int paused,
    Map<Place, Integer> parted,
    int served,
    Map<Place, Integer> fallen) {
  /** Keeps copies that cannot change. */
  StageState {
    dots = List.copyOf(dots);
    lines = Map.copyOf(lines);
    sights = Map.copyOf(sights);
    parted = Map.copyOf(parted);
    fallen = Map.copyOf(fallen);
  }

  /** How an instance stands. */
  Sight sight(InstanceKey key) {
    return sights.getOrDefault(key, Sight.ABSENT);
  }

  /** How many wait in a line. */
  int waiting(Place line) {
    return lines.getOrDefault(line, 0);
  }

  /** How many wait in all lines. */
  int waiting() {
    return lines.values().stream().mapToInt(Integer::intValue).sum();
  }
}
