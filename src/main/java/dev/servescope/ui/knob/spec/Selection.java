package dev.servescope.ui.knob.spec;

import java.util.HashMap;
import java.util.Map;

/**
 * Which element of each list the knobs act on: the first, unless said otherwise.
 *
 * @param indexes 0 for the first, by the name of the list
 */
public record Selection(Map<String, Integer> indexes) {
  /** The first element of every list. */
  public static final Selection FIRST = new Selection(Map.of());

  /** Copies the indexes. */
  public Selection {
    indexes = Map.copyOf(indexes);
  }

  /** The index of the selected element of a list. */
  public int index(String list) {
    return indexes.getOrDefault(list, 0);
  }

  /** The same with another element of a list. */
  public Selection with(String list, int index) {
    if (index == index(list)) {
      return this;
    }
    var changed = new HashMap<>(indexes);
    changed.put(list, index);
    return new Selection(changed);
  }
}
