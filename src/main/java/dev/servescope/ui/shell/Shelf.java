package dev.servescope.ui.shell;

import dev.servescope.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The unsaved works that are not open, in the order in which they are offered again. */
final class Shelf {
  private final ReadOnlyObjectWrapper<List<Waiting>> all = new ReadOnlyObjectWrapper<>(List.of());

  /** All that waits. */
  ReadOnlyObjectProperty<List<Waiting>> allProperty() {
    return all.getReadOnlyProperty();
  }

  /** Lays work on the shelf unless the same lies there. */
  void put(Scenario work, Waiting.Cause cause) {
    if (!works().contains(work)) {
      all.set(Stream.concat(all.get().stream(), Stream.of(new Waiting(work, cause))).toList());
    }
  }

  /** Whether this lies there still. */
  boolean holds(Waiting one) {
    return all.get().contains(one);
  }

  /** Takes it from the shelf. */
  void remove(Waiting one) {
    all.set(all.get().stream().filter(other -> !other.equals(one)).toList());
  }

  /** What has waited longest for a cause. */
  Optional<Waiting> first(Waiting.Cause cause) {
    return all.get().stream().filter(one -> one.cause() == cause).findFirst();
  }

  /** The scenarios alone. */
  List<Scenario> works() {
    return all.get().stream().map(Waiting::work).toList();
  }
}
