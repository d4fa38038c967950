package dev.servescope.study.compare;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.quantity.Bandwidth;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.scenario.quantity.Units;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Walks two values part by part and tells where they differ. */
final class Structure {
  /** Parts whose name says nothing that the names inside them do not say. */
  private static final Set<String> SILENT =
      Set.of("demand", "pools", "classes", "traffic", "change");

  /** Names of the code that are others in the window. */
  private static final Map<String, String> KNOWN = Map.of("interventions", "timed changes");

  private static final Set<String> SHARES = Set.of("attainment", "availability");

  private static final int MOST_PARTS = 3;

  private final List<String> words = new ArrayList<>();

  private Structure() {}

  static List<String> differences(Scenario from, Scenario to) {
    var structure = new Structure();
    structure.compare("", "scenario", from, to);
    return structure.words;
  }

  /**
   * Compares two values.
   *
   * @param path names of what they are part of, for their own parts
   * @param label the same with their own name, for themselves
   */
  private void compare(String path, String label, @Nullable Object from, @Nullable Object to) {
    if (Objects.equals(from, to)) {
      return;
    }
    if (from instanceof List<?> before && to instanceof List<?> after) {
      lists(path, label, before, after);
    } else if (from == null || to == null || isWhole(from) || from.getClass() != to.getClass()) {
      words.add(ScenarioWords.change(label, text(from), text(to)));
    } else {
      for (var part : from.getClass().getRecordComponents()) {
        part(path, part, value(part, from), value(part, to));
      }
    }
  }

  private void part(String path, RecordComponent part, @Nullable Object from, @Nullable Object to) {
    var name = name(part);
    var own = joined(path, name);
    boolean share = ScalerWords.isShare(part) || SHARES.contains(name);
    if (share && from instanceof Double before && to instanceof Double after) {
      compare(path, own, ScalerWords.percent(before), ScalerWords.percent(after));
    } else {
      compare(SILENT.contains(name) ? path : own, own, from, to);
    }
  }

  private void lists(String path, String label, List<?> from, List<?> to) {
    if (from.size() != to.size()) {
      words.add(ScenarioWords.change(label, count(from), count(to)));
      return;
    }
    for (int i = 0; i < from.size(); i++) {
      boolean only = from.size() == 1;
      var place = only ? path : joined(path, Integer.toString(i + 1));
      compare(place, only ? label : joined(label, "" + (i + 1)), from.get(i), to.get(i));
    }
  }

  /** How many there are, and their names if they have any. */
  private static String count(List<?> list) {
    var names =
        list.stream()
            .filter(Objects::nonNull)
            .flatMap(
                its ->
                    parts(its).stream()
                        .filter(part -> part.getName().equals("name"))
                        .map(part -> String.valueOf(value(part, its))))
            .collect(Collectors.joining(", "));
    return list.size() < 2 || names.isEmpty() ? "" + list.size() : list.size() + " (" + names + ")";
  }

  private static String joined(String path, String name) {
    return (path + " " + name).strip();
  }

  /** A value without parts that are worth a name of their own. */
  private static boolean isWhole(@Nullable Object value) {
    return !(value instanceof Record)
        || value instanceof Rate
        || value instanceof Bytes
        || value instanceof Bandwidth
        || value instanceof Dollars;
  }

  static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "none";
      case Duration duration -> Units.text(duration);
      case Rate rate -> Units.text(rate);
      case Bytes bytes -> Units.text(bytes);
      case Bandwidth bandwidth -> Units.text(bandwidth);
      case Dollars dollars -> Units.text(dollars, "").replaceFirst("/$", "");
      case Number number -> Units.plain(number.doubleValue());
      case Enum<?> word -> known(word.name().toLowerCase(Locale.ROOT).replace('_', ' '));
      case String string -> string.isEmpty() ? "none" : string;
      case List<?> list -> count(list);
      case Scaling scaling -> ScalerWords.text(scaling);
      case Record record -> kind(record);
      default -> String.valueOf(value);
    };
  }

  /** Which kind of a thing it is, with its first values: {@code log normal (mean 200ms, ...)}. */
  private static String kind(Record record) {
    var values =
        parts(record).stream()
            .filter(part -> isTold(value(part, record)))
            .limit(MOST_PARTS)
            .toList();
    var name = spaced(record.getClass().getSimpleName()).strip();
    return values.isEmpty()
        ? name
        : values.stream()
            .map(
                part ->
                    // Of a single value the kind itself says what it is: poisson (60/h).
                    (values.size() == 1 ? "" : name(part) + " ") + text(value(part, record)))
            .collect(Collectors.joining(", ", name + " (", ")"));
  }

  private static boolean isTold(@Nullable Object value) {
    return value != null
        && isWhole(value)
        && !(value instanceof List<?>)
        && !(value instanceof String);
  }

  /** What a part is called: as in the code, unless that says too little. */
  private static String name(RecordComponent part) {
    return ScalerWords.name(part)
        .orElseGet(() -> KNOWN.getOrDefault(part.getName(), spaced(part.getName())));
  }

  private static List<RecordComponent> parts(Object value) {
    return value instanceof Record
        ? Arrays.asList(value.getClass().getRecordComponents())
        : List.of();
  }

  private static @Nullable Object value(RecordComponent part, Object of) {
    try {
      var accessor = part.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(of);
    } catch (ReflectiveOperationException defect) {
      throw new IllegalStateException("cannot read " + part, defect);
    }
  }

  /** A choice under the name that people know it by, which is longer than that of the file. */
  static String known(String choice) {
    return choice.equals("power of two") ? "power of two choices" : choice;
  }

  /** Such as {@code work time} for {@code workTime}. */
  static String spaced(String name) {
    return name.replaceAll(
            "(?<=\\p{Lower})(?=\\p{Upper})|(?<=\\p{Upper})(?=\\p{Upper}\\p{Lower})", " ")
        .toLowerCase(Locale.ROOT);
  }
}
