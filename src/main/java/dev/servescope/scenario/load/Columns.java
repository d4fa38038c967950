package dev.servescope.scenario.load;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a trace knows of each request beside its arrival; what it does not know is drawn as for any
 * other traffic.
 *
 * @param classes names of classes
 * @param tiers names of tiers
 * @param users a number for each user, 0 or more
 * @param payloads bytes sent, 0 or more
 */
public record Columns(
    @Nullable Labels classes,
    @Nullable Labels tiers,
    @Nullable Samples users,
    @Nullable Samples payloads) {
  /** Nothing is known. */
  public static final Columns NONE = new Columns(null, null, null, null);

  /** Refuses negative users and payloads. */
  public Columns {
    checkPositive("users", users);
    checkPositive("payloads", payloads);
  }

  /**
   * A column of names.
   *
   * @param names the names that occur
   * @param indexes the index of the name of each request
   */
  public record Labels(List<String> names, Samples indexes) {
    /** Refuses an index without a name. */
    public Labels {
      names = List.copyOf(names);
      for (int i = 0; i < indexes.size(); i++) {
        if (indexes.nanos(i) < 0 || indexes.nanos(i) >= names.size()) {
          var allowed = "an index from 0 to " + (names.size() - 1);
          throw new InvalidValueException("indexes[" + i + "]", "" + indexes.nanos(i), allowed);
        }
      }
    }

    /** The name of request {@code index}. */
    public String name(int index) {
      return names.get((int) indexes.nanos(index));
    }
  }

  private static void checkPositive(String field, @Nullable Samples column) {
    for (int i = 0; column != null && i < column.size(); i++) {
      if (column.nanos(i) < 0) {
        var found = Long.toString(column.nanos(i));
        throw new InvalidValueException(field + "[" + i + "]", found, "a number of 0 or more");
      }
    }
  }

  /** Refuses columns that are longer or shorter than the list of arrivals. */
  void checkSize(int arrivals) {
    check("classes", classes == null ? null : classes.indexes(), arrivals);
    check("tiers", tiers == null ? null : tiers.indexes(), arrivals);
    check("users", users, arrivals);
    check("payloads", payloads, arrivals);
  }

  private static void check(String field, @Nullable Samples column, int arrivals) {
    if (column != null && column.size() != arrivals) {
      throw new InvalidValueException(
          "columns." + field, "a list of length " + column.size(), "one for each of " + arrivals);
    }
  }
}
