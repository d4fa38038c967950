package dev.servescope.ui.compare;

import dev.servescope.scenario.Scenario;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that tell the scenarios of a comparison apart. */
final class Names {
  private static final int LONGEST = 80;

  private Names() {}

  /** A name, cut where it is too long, or with the first number that makes it another. */
  static String free(String name, List<Scenario> taken) {
    var names = taken.stream().map(Scenario::name).collect(Collectors.toSet());
    return Stream.iterate(1, number -> number + 1)
        .map(number -> cut(name, number == 1 ? "" : " (" + number + ")"))
        .filter(one -> !names.contains(one))
        .findFirst()
        .orElseThrow();
  }

  private static String cut(String name, String number) {
    return name.substring(0, Math.min(name.length(), LONGEST - number.length())) + number;
  }
}
