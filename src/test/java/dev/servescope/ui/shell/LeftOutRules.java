package dev.servescope.ui.shell;

import dev.servescope.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.CssParser;
import javafx.css.Selector;
import javafx.css.Stylesheet;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The rules of a theme that an installed program goes without, which must fit nothing. */
final class LeftOutRules {
  private final List<Selector> selectors;

  LeftOutRules(Theme theme) throws IOException {
    var pressed = LeftOutRules.class.getResource("/" + Look.pressed(theme));
    if (pressed == null) {
      selectors = List.of();
      return;
    }
    var kept = names(Stylesheet.loadBinary(pressed));
    selectors = without(kept, Look.css(theme));
    if (selectors.isEmpty()) {
      throw new IllegalStateException("no rule is left out");
    }
    if (!without(kept, Look.own()).isEmpty()) {
      throw new IllegalStateException("left out of our own: " + without(kept, Look.own()));
    }
  }

  private static List<Selector> without(Set<String> kept, String css) throws IOException {
    var file = Files.createTempFile("all", ".css");
    try {
      Files.writeString(file, css);
      var all = selectors(new CssParser().parse(file.toUri().toURL()));
      return all.stream().filter(one -> !kept.contains(one.toString())).toList();
    } finally {
      Files.delete(file);
    }
  }

  private static Set<String> names(Stylesheet sheet) {
    return selectors(sheet).stream().map(Selector::toString).collect(Collectors.toSet());
  }

  private static List<Selector> selectors(Stylesheet sheet) {
    return sheet.getRules().stream().flatMap(rule -> rule.getSelectors().stream()).toList();
  }

  /** Refuses a node that one of them fits, and all that is in it. */
  void check(Node node) {
    for (var selector : selectors) {
      if (selector.applies(node)) {
        throw new IllegalStateException(selector + " is left out, and fits " + node);
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::check);
    }
  }
}
