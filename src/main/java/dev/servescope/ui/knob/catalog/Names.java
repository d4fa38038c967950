package dev.servescope.ui.knob.catalog;

import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Names as things to choose and to write. */
final class Names {
  private Names() {}

  /** Any of these names, or none. */
  static List<String> orAny(List<String> names) {
    var all = new ArrayList<String>();
    all.add("");
    all.addAll(names);
    return all;
  }

  /** The name of something that others speak of. */
  static <E> KnobSpec<String> knob(
      String name, Renaming.Kind kind, Part<E> element, Function<E, String> read) {
    return KnobSpec.of(name, Texts.NAME, Renaming.name(kind, element, read));
  }

  /** The name of the element that is looked at. */
  static <E> String of(Part<E> element, Function<E, String> read, Focus focus) {
    return element.in(focus).map(read).orElse("");
  }
}
