package dev.servescope.scenario;

import dev.servescope.scenario.load.Samples;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which types, names and values occur in records and all that they hold. */
final class Seen {
  private final Set<Class<?>> types = new HashSet<>();
  private final Set<Object> names = new HashSet<>();
  private final Map<String, Set<Integer>> hashesByField = new HashMap<>();

  Set<Class<?>> types() {
    return types;
  }

  Set<Object> names() {
    return names;
  }

  /** The fields of records that have never had but one value. */
  List<String> constantFields() {
    return hashesByField.entrySet().stream()
        .filter(field -> field.getValue().size() == 1)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  void look(Object value) {
    switch (value) {
      case Record record -> fields(record);
      case Enum<?> name -> names.add(name);
      case List<?> list -> list.forEach(this::look);
      case Map<?, ?> map -> map.values().forEach(this::look);
      case Samples samples -> types.add(samples.getClass());
      default -> types.add(value.getClass());
    }
  }

  private void fields(Record record) {
    types.add(record.getClass());
    for (var component : record.getClass().getRecordComponents()) {
      var field = valueOf(component, record);
      hashesByField
          .computeIfAbsent(
              record.getClass().getSimpleName() + "." + component.getName(), any -> new HashSet<>())
          .add(Objects.hashCode(field));
      if (field != null) {
        look(field);
      }
    }
  }

  private static @Nullable Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
