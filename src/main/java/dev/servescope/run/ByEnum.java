package dev.servescope.run;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Copies of maps by enum constants that cannot change and are gone through in the order in which
 * the constants are declared. The copies of {@link Map#copyOf} have an order that differs from one
 * start of Java to the next, and a sum over them differs in its last bit.
 */
final class ByEnum {
  private ByEnum() {}

  static <K extends Enum<K>, V> Map<K, V> copyOf(Class<K> keys, Map<K, V> map) {
    var copy = new EnumMap<K, V>(keys);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }
}
