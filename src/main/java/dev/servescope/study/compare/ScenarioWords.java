package dev.servescope.study.compare;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.study.knob.Kind;
import dev.servescope.study.knob.Knob;
import dev.servescope.study.knob.Knobs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What differs between two scenarios, in plain words with units: "replicas 3 → 6", "batch size 1 →
 * 8". Values that have a name as a knob come first and under that name; whatever else differs
 * follows, each under the names of its parts. Name, description and seed are left out: none of them
 * changes what is simulated in kind.
 */
public final class ScenarioWords {
  private static final String ARROW = " → ";

  private static final Set<String> OF_SCALERS =
      Set.of("max-replicas", "scaling-target", "keep-alive");

  private ScenarioWords() {}

  /** The differences from one scenario to another; empty where they simulate the same. */
  public static List<String> differences(Scenario from, Scenario to) {
    var words = new ArrayList<String>();
    var rest = from;
    for (var knob : Knobs.of(from)) {
      boolean whole = OF_SCALERS.contains(knob.baseName()) && isScaledOtherwise(from, to);
      if (!whole && !knob.baseName().equals("pattern")) {
        rest = turned(knob, rest, to, words);
      }
    }
    words.addAll(Structure.differences(plain(rest), plain(to)));
    return List.copyOf(words);
  }

  /** Scalers of different kinds are told as a whole: the target of one is not that of another. */
  private static boolean isScaledOtherwise(Scenario from, Scenario to) {
    int pools = Math.min(from.pools().size(), to.pools().size());
    return IntStream.range(0, pools)
        .anyMatch(
            i ->
                from.pools().get(i).scaling().getClass() != to.pools().get(i).scaling().getClass());
  }

  static String change(String label, String from, String to) {
    return label + " " + from + ARROW + to;
  }

  /** The scenario with a knob turned to where the other has it, and the words for that. */
  private static Scenario turned(Knob knob, Scenario from, Scenario to, List<String> words) {
    var before = knob.in(from);
    var after = knob.in(to);
    if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
      return from;
    }
    try {
      var turned = knob.set(from, after.get());
      var kind = knob.kind();
      words.add(change(knob.placedLabel(), text(kind, before.get()), text(kind, after.get())));
      return turned;
    } catch (InvalidValueException notAlone) {
      // It takes other values along; the structure tells of all of them.
      return from;
    }
  }

  /** A word of a file is written as people write it: {@code central queue}. */
  private static String text(Kind kind, double value) {
    var text = kind.text(value);
    return kind instanceof Kind.Choice ? Structure.known(Structure.spaced(text)) : text;
  }

  private static Scenario plain(Scenario scenario) {
    return scenario.withName("any").withDescription("").withSeed(1);
  }
}
