package dev.servescope.cli;

import dev.servescope.cli.io.Ending;
import dev.servescope.scenario.KebabCase;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import dev.servescope.study.knob.UnknownKnobException;
import dev.servescope.study.sweep.SweepPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the options of {@code sweep} ask. */
final class SweepQuestion {
  private SweepQuestion() {}

  /**
   * The plan of a sweep.
   *
   * @param varied each as {@code KNOB=RANGE}
   * @throws Ending where they do not say one
   */
  static SweepPlan plan(
      String file,
      Scenario scenario,
      List<String> varied,
      int replications,
      Optional<String> against) {
    if (varied.size() > 2) {
      throw Ending.badCall("--vary: found " + varied.size() + " knobs, allowed are one or two");
    }
    try {
      var ranges = varied.stream().map(text -> range(text, scenario)).toList();
      var plan = SweepPlan.of(scenario, ranges, replications);
      return against.map(name -> against(plan, name)).orElse(plan);
    } catch (UnknownKnobException unknown) {
      throw Ending.badCall("--vary: " + unknown.getMessage());
    } catch (InvalidValueException refused) {
      throw Ending.badCall(file + ": " + refused.getMessage());
    }
  }

  private static KnobRange range(String text, Scenario scenario) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw Ending.badCall(
          "--vary: found \"" + text + "\", allowed is KNOB=RANGE such as replicas=1..16");
    }
    var knob = Knobs.find(text.substring(0, equals).strip(), scenario);
    return KnobRange.parse(knob, text.substring(equals + 1));
  }

  private static SweepPlan against(SweepPlan plan, String name) {
    var base = plan.base();
    var other = base.withPool(pattern(name).applyTo(base.pool()));
    if (other.equals(base)) {
      throw Ending.badCall("--against: " + name + " is what the scenario is already");
    }
    return plan.against(side(base), side(other));
  }

  private static SweepPlan.Side side(Scenario scenario) {
    return new SweepPlan.Side(word(Pattern.of(scenario)), scenario);
  }

  private static Pattern pattern(String name) {
    return Arrays.stream(Pattern.values())
        .filter(pattern -> pattern != Pattern.COMBINED && word(pattern).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Ending.badCall(
                    "--against: found \""
                        + name
                        + "\", allowed is one of single, replicated, sharded, sharded-replicated,"
                        + " event-driven"));
  }

  /** The results of a list of names. */
  static List<Measure> measures(String text) {
    return Arrays.stream(text.split(",", -1)).map(SweepQuestion::measure).distinct().toList();
  }

  private static Measure measure(String name) {
    return Arrays.stream(Measure.values())
        .filter(measure -> word(measure).equals(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                Ending.badCall(
                    "--measures: found \"" + name.strip() + "\", allowed are " + measureNames()));
  }

  static String measureNames() {
    return Arrays.stream(Measure.values())
        .map(SweepQuestion::word)
        .collect(Collectors.joining(", "));
  }

  /** A constant in kebab case. */
  static String word(Enum<?> constant) {
    return KebabCase.of(constant);
  }
}
