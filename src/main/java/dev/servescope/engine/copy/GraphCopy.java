package dev.servescope.engine.copy;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.jspecify.annotations.Nullable;

/**
 * A copy of an object and of all that it leads to, so that original and copy go their ways apart.
 * What never changes is shared: scenarios, runs, numbers, texts. Everything else is copied field by
 * field, whatever fields there will be, so nobody who adds one has to think of copies. What can be
 * neither shared nor copied is refused, not shared by mistake.
 *
 * <p>It does not call itself for what an object leads to, but keeps a list: a waiting line of a
 * million requests is a chain of a million objects.
 */
public final class GraphCopy {
  private static final RandomSource GENERATOR = RandomSource.XO_SHI_RO_256_PP;

  private final IdentityHashMap<Object, Object> copies = new IdentityHashMap<>();

  /** Objects and arrays whose copies are still empty. */
  private final Deque<Object> open = new ArrayDeque<>();

  /** Collections whose copies are still empty: their order may depend on what is in them. */
  private final List<Object> collections = new ArrayList<>();

  private long bytes;

  /**
   * The copy of an object; once for one object, as often as it is asked for.
   *
   * @throws IllegalArgumentException if it leads to something that can't be copied
   */
  public <T> T copy(T original) {
    @SuppressWarnings("unchecked") // A copy is of the class of its original.
    var copy = (T) shell(original);
    int listed = 0;
    while (!open.isEmpty() || listed < collections.size()) {
      if (open.isEmpty()) {
        visit(collections.get(listed++));
      } else {
        fill(open.removeLast());
      }
    }
    collections.forEach(this::fillCollection);
    collections.clear();
    return copy;
  }

  /** About how many bytes have been copied. */
  public long bytes() {
    return bytes;
  }

  private @Nullable Object shellOrNull(@Nullable Object original) {
    return original == null ? null : shell(original);
  }

  /** The copy as far as it is: whoever only wants to lead to it need not wait for what is in it. */
  private Object shell(Object original) {
    var plan = Plan.of(original.getClass());
    if (plan.kind() == Plan.Kind.SHARED) {
      return original;
    }
    var known = copies.get(original);
    if (known != null) {
      return known;
    }
    var made = make(original, plan);
    copies.put(original, made);
    return made;
  }

  private Object make(Object original, Plan plan) {
    return switch (plan.kind()) {
      case SHARED -> original;
      case OBJECT -> later(original, plan.empty());
      case RECORD -> plan.record(original, this::shellOrNull);
      case VALUES -> values(original);
      case REFERENCES -> later(original, references((Object[]) original));
      case GENERATOR -> generator((RestorableUniformRandomProvider) original);
      case COLLECTION -> collection(original);
      case FIXED -> fixed(original);
    };
  }

  private Object later(Object original, Object copy) {
    open.add(original);
    return copy;
  }

  private Object values(Object array) {
    int length = Array.getLength(array);
    var copy = Array.newInstance(array.getClass().getComponentType(), length);
    System.arraycopy(array, 0, copy, 0, length);
    bytes += 8L * length;
    return copy;
  }

  private static Object references(Object[] array) {
    return Array.newInstance(array.getClass().getComponentType(), array.length);
  }

  private static Object generator(RestorableUniformRandomProvider original) {
    var copy = GENERATOR.create(0L);
    copy.restoreState(original.saveState());
    return copy;
  }

  private Object fixed(Object original) {
    if (original instanceof List<?> list) {
      return List.copyOf(list.stream().map(this::shell).toList());
    }
    var copy = new HashMap<Object, Object>();
    ((Map<?, ?>) original).forEach((key, value) -> copy.put(shell(key), shell(value)));
    return Map.copyOf(copy);
  }

  private Object collection(Object original) {
    collections.add(original);
    return switch (original) {
      case ArrayList<?> list -> new ArrayList<>(list.size());
      case ArrayDeque<?> queue -> new ArrayDeque<>(queue.size());
      case PriorityQueue<?> queue -> new PriorityQueue<>(queue.comparator());
      case HashSet<?> set -> HashSet.newHashSet(set.size());
      case LinkedHashMap<?, ?> map -> LinkedHashMap.newLinkedHashMap(map.size());
      case HashMap<?, ?> map -> HashMap.newHashMap(map.size());
      case EnumMap<?, ?> map -> emptyLike(map);
      default -> throw Plan.refused(original.getClass());
    };
  }

  private static <K extends Enum<K>> EnumMap<K, ?> emptyLike(EnumMap<K, ?> map) {
    var copy = new EnumMap<>(map);
    copy.clear();
    return copy;
  }

  private void fill(Object original) {
    var copy = copies.get(original);
    if (original instanceof Object[] from && copy instanceof Object[] into) {
      fillArray(from, into);
      return;
    }
    var fields = Plan.of(original.getClass()).fields();
    for (var field : fields) {
      set(field, original, copy);
    }
    bytes += 8L * (fields.length + 2);
  }

  private void fillArray(@Nullable Object[] from, @Nullable Object[] into) {
    for (int i = 0; i < from.length; i++) {
      into[i] = shellOrNull(from[i]);
    }
    bytes += 8L * from.length;
  }

  private void set(Field field, Object from, @Nullable Object into) {
    try {
      if (field.getType() == long.class) {
        field.setLong(into, field.getLong(from));
      } else if (field.getType() == int.class) {
        field.setInt(into, field.getInt(from));
      } else if (field.getType().isPrimitive()) {
        field.set(into, field.get(from));
      } else {
        field.set(into, shellOrNull(field.get(from)));
      }
    } catch (IllegalAccessException closed) {
      throw new IllegalArgumentException("no copy of " + field, closed);
    }
  }

  /** Finds the copies of what is in a collection. */
  private void visit(Object original) {
    if (original instanceof Map<?, ?> map) {
      map.keySet().forEach(this::shellOrNull);
      map.values().forEach(this::shellOrNull);
    } else if (original instanceof Collection<?> collection) {
      collection.forEach(this::shellOrNull);
    }
  }

  @SuppressWarnings("unchecked") // What is put in are copies of what the original holds.
  private void fillCollection(Object original) {
    var copy = copies.get(original);
    if (original instanceof Map<?, ?> map && copy instanceof Map<?, ?> into) {
      var entries = (Map<Object, Object>) into;
      map.forEach((key, value) -> entries.put(shellOrNull(key), shellOrNull(value)));
      bytes += 48L * map.size();
    } else if (original instanceof Collection<?> collection && copy instanceof Collection<?> into) {
      // In the order of the original's array, a priority queue puts each where it stood there.
      var members = (Collection<Object>) into;
      collection.forEach(member -> members.add(shellOrNull(member)));
      bytes += 16L * collection.size();
    }
  }
}
