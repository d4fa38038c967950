package dev.servescope.study.find;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.study.find.Candidate.Setting;
import dev.servescope.study.knob.KnobRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Every combination of the values that knobs may take.
 *
 * @param all in the order of the ranges, the last varying fastest
 * @param impossible how many combinations no scenario can have, such as no replicas where nothing
 *     starts on demand
 */
public record Candidates(List<Candidate> all, int impossible) {
  /** The most combinations. */
  public static final int MOST = 1000;

  /** Keeps a copy that cannot change. */
  public Candidates {
    all = List.copyOf(all);
  }

  /**
   * The combinations of ranges.
   *
   * @throws InvalidValueException where there are too many, none is possible, or a knob comes twice
   */
  public static Candidates of(Scenario scenario, List<KnobRange> ranges) {
    check(ranges);
    var sets = combinations(ranges);
    var candidates = new ArrayList<Candidate>();
    InvalidValueException last = null;
    for (var settings : sets) {
      try {
        candidates.add(new Candidate(candidates.size(), settings, apply(scenario, settings)));
      } catch (InvalidValueException refused) {
        last = refused;
      }
    }
    if (candidates.isEmpty() && last != null) {
      throw last;
    }
    return new Candidates(candidates, sets.size() - candidates.size());
  }

  private static void check(List<KnobRange> ranges) {
    long count = 1;
    var names = new HashSet<String>();
    for (var range : ranges) {
      count = Math.min(count * range.size(), Integer.MAX_VALUE);
      if (!names.add(range.knob().name())) {
        throw new InvalidValueException(
            "vary", range.knob().name() + " twice", "every knob once, with all of its values");
      }
    }
    if (count > MOST) {
      throw new InvalidValueException(
          "vary", count + " combinations", "at most " + MOST + ": take fewer values or knobs");
    }
  }

  private static List<List<Setting>> combinations(List<KnobRange> ranges) {
    List<List<Setting>> sets = List.of(List.of());
    for (var range : ranges) {
      var longer = new ArrayList<List<Setting>>();
      for (var set : sets) {
        for (double value : range.values()) {
          var more = new ArrayList<>(set);
          more.add(new Setting(range.knob(), value));
          longer.add(more);
        }
      }
      sets = longer;
    }
    return sets;
  }

  /** The scenario with some settings, made one after the other. */
  static Scenario apply(Scenario scenario, List<Setting> settings) {
    var changed = scenario;
    for (var setting : settings) {
      changed = setting.knob().set(changed, setting.value());
    }
    return changed;
  }
}
