package dev.servescope.ui.export;

import dev.servescope.ui.Messages;
import java.util.ArrayList;
import java.util.List;

/** How much of an album is exported. */
public sealed interface Scope {
  /** Every sheet that has something to show. */
  record All() implements Scope {}

  /** The same, and the charts of each scenario that is compared. */
  record AllAndEach() implements Scope {}

  /** One sheet. */
  record One(Sheet sheet) implements Scope {}

  /** What there is to choose from. */
  static List<Scope> of(Album album) {
    var scopes = new ArrayList<Scope>();
    if (album.sheets().size() > 1) {
      scopes.add(new All());
    }
    if (!album.each().isEmpty()) {
      scopes.add(new AllAndEach());
    }
    album.sheets().forEach(sheet -> scopes.add(new One(sheet)));
    return List.copyOf(scopes);
  }

  /** What it is called. */
  default String label() {
    return switch (this) {
      case All _ -> Messages.of("export.all");
      case AllAndEach _ -> Messages.of("export.all-and-each");
      case One(var sheet) -> sheet.label();
    };
  }

  /** The sheets that are meant. */
  default List<Sheet> sheets(Album album) {
    return switch (this) {
      case All _ -> album.filled();
      case AllAndEach _ -> album.filledWithEach();
      case One(var sheet) -> List.of(sheet);
    };
  }
}
