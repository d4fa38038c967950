package dev.servescope.scenario.load;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.HashSet;
import java.util.List;

/** The names by which parts of a scenario speak of each other. */
public final class Names {
  /** The longest name. */
  public static final int MAX_LENGTH = 40;

  private Names() {}

  /** Refuses an empty and a long name. */
  public static void check(String field, String name) {
    if (name.isBlank() || name.length() > MAX_LENGTH) {
      throw new InvalidValueException(field, "\"" + name + "\"", "1 to 40 characters");
    }
    checkSeen(field, name);
  }

  /** Refuses a name that would move the cursor of a terminal or break the line of a table. */
  public static void checkSeen(String field, String name) {
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValueException(
          field, "\"" + name + "\"", "a name without control characters");
    }
  }

  /** Refuses a name that stands twice. */
  public static void checkDistinct(String field, List<String> names) {
    var seen = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      if (!seen.add(names.get(i))) {
        throw new InvalidValueException(
            field + "[" + i + "].name", "\"" + names.get(i) + "\"", "a name of its own");
      }
    }
  }

  /** Refuses a name that is neither empty nor one of those given. */
  public static void checkKnown(String field, String name, List<String> known) {
    if (!name.isEmpty() && !known.contains(name)) {
      throw new InvalidValueException(
          field, "\"" + name + "\"", "one of " + String.join(", ", known));
    }
  }
}
