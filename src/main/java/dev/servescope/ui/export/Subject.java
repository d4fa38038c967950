package dev.servescope.ui.export;

import dev.servescope.ui.Messages;
import dev.servescope.ui.explore.ChartKind;
import java.util.ArrayList;
import java.util.List;

/** What a picture is of. */
public sealed interface Subject {
  /** Title, tiles and all charts. */
  record Whole() implements Subject {}

  /** One chart. */
  record Chart(ChartKind kind) implements Subject {}

  /** What there is to choose from. */
  static List<Subject> all() {
    var all = new ArrayList<Subject>();
    all.add(new Whole());
    for (var kind : ChartKind.values()) {
      all.add(new Chart(kind));
    }
    return all;
  }

  /** The name in the names of files. */
  default String key() {
    return switch (this) {
      case Whole any -> "dashboard";
      case Chart(var kind) -> kind.key();
    };
  }

  /** What the subject is called. */
  default String label() {
    return switch (this) {
      case Whole any -> Messages.of("export.whole");
      case Chart(var kind) -> kind.title();
    };
  }
}
