package dev.servescope.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that can be exported of what is shown.
 *
 * @param name of the scenario or the comparison, from which the names of files are made
 * @param sheets at least one; a page with all charts comes first
 * @param each further charts of each scenario that is compared, alike of a kind on the same axes
 */
public record Album(String name, List<Sheet> sheets, List<Sheet> each) {
  /** Refuses to be empty. */
  public Album {
    sheets = List.copyOf(sheets);
    each = List.copyOf(each);
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("nothing to export");
    }
  }

  /** An album without further charts. */
  public Album(String name, List<Sheet> sheets) {
    this(name, sheets, List.of());
  }

  /** The sheet under a key. */
  public Optional<Sheet> sheet(String key) {
    return sheets.stream().filter(sheet -> sheet.key().equals(key)).findFirst();
  }

  /** The sheets that have something to show; the first where none has. */
  public List<Sheet> filled() {
    var filled = sheets.stream().filter(sheet -> !sheet.isEmpty()).toList();
    return filled.isEmpty() ? List.of(sheets.getFirst()) : filled;
  }

  /** The same and the further charts. */
  List<Sheet> filledWithEach() {
    var all = new ArrayList<>(filled());
    each.stream().filter(sheet -> !sheet.isEmpty()).forEach(all::add);
    return List.copyOf(all);
  }
}
