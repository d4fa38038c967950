package dev.servescope.ui.find;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.study.find.Candidates;
import dev.servescope.study.find.Target;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.chart.StudyNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked, as it stands in the form.
 *
 * @param wishes the values of targets, empty for none
 * @param varied as many as may be
 */
record Question(Map<Wish, String> wishes, List<Vary> varied) {
  Question {
    wishes = Map.copyOf(wishes);
    varied = List.copyOf(varied);
  }

  /** What a scenario promises, by turning what most people would turn first. */
  static Question about(Scenario scenario) {
    var wishes = new EnumMap<Wish, String>(Wish.class);
    for (var wish : Wish.values()) {
      wishes.put(wish, wish.promisedBy(scenario));
    }
    return new Question(wishes, Vary.usual(scenario));
  }

  String wish(Wish wish) {
    return wishes.getOrDefault(wish, "");
  }

  Question with(Wish wish, String value) {
    var other = new EnumMap<Wish, String>(wishes);
    other.put(wish, value);
    return new Question(other, varied);
  }

  Question with(int place, Vary vary) {
    var other = new ArrayList<>(varied);
    other.set(place, vary);
    return new Question(wishes, other);
  }

  /** A question that can be searched for, or why it cannot. */
  sealed interface Reading {
    /** Whether it asks for the same targets and ranges as another, however they are written. */
    default boolean asksLike(Reading other) {
      return this instanceof Possible mine
          && other instanceof Possible its
          && mine.targets().equals(its.targets())
          && mine.ranges().equals(its.ranges());
    }

    /** It can. */
    record Possible(List<KnobRange> ranges, Candidates candidates, List<Target> targets)
        implements Reading {
      /** Keeps copies that cannot change. */
      public Possible {
        ranges = List.copyOf(ranges);
        targets = List.copyOf(targets);
      }
    }

    /** It cannot, for a reason in a sentence. */
    record Impossible(String why) implements Reading {}
  }

  /** Reads it for a scenario. */
  Reading read(Scenario scenario) {
    try {
      var targets = targets();
      var ranges = varied.stream().flatMap(vary -> vary.in(scenario)).toList();
      if (targets.isEmpty() || ranges.isEmpty()) {
        return new Reading.Impossible(
            Messages.of(targets.isEmpty() ? "find.no-target" : "find.no-knob"));
      }
      return new Reading.Possible(ranges, Candidates.of(scenario, ranges), targets);
    } catch (InvalidValueException refused) {
      return new Reading.Impossible(
          Messages.of(
              "find.problem",
              place(refused.path(), scenario),
              Sentences.of(refused.found()),
              Sentences.of(refused.allowed())));
    } catch (IllegalArgumentException unknown) {
      return new Reading.Impossible(Sentences.of(String.valueOf(unknown.getMessage())));
    }
  }

  /** A knob under its label; whatever else is named says itself what it is. */
  private static String place(String path, Scenario scenario) {
    return Knobs.of(scenario).stream()
        .filter(knob -> knob.name().equals(path))
        .findFirst()
        .map(StudyNames::knob)
        .orElse(path);
  }

  private List<Target> targets() {
    var targets = new ArrayList<Target>();
    for (var wish : Wish.values()) {
      var value = wish(wish).strip();
      if (!value.isEmpty()) {
        targets.add(target(wish, value));
      }
    }
    return targets;
  }

  private static Target target(Wish wish, String value) {
    try {
      return wish.target(value);
    } catch (InvalidValueException refused) {
      var allowed = Messages.of("find.wish." + wish.key() + ".allowed");
      throw new InvalidValueException(
          Messages.of("find.wish." + wish.key()), "\u201c" + value + "\u201d", allowed);
    }
  }
}
