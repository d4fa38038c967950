package dev.servescope.ui.sweep;

import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import dev.servescope.study.knob.UnknownKnobException;
import dev.servescope.study.sweep.SweepPlan;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Makes a plan of what was chosen, or says why that is none. */
final class SweepPlanner {
  private SweepPlanner() {}

  /** What came of a choice. */
  sealed interface Outcome {}

  /** It can be swept. */
  record Possible(SweepPlan plan) implements Outcome {}

  /** It cannot, for a reason in a sentence. */
  record Impossible(String problem) implements Outcome {}

  static Outcome plan(SweepChoice choice, Scenario scenario) {
    try {
      var plan = SweepPlan.of(scenario, ranges(choice, scenario), replications(choice));
      return new Possible(choice.against().map(pattern -> against(plan, pattern)).orElse(plan));
    } catch (InvalidValueException refused) {
      return new Impossible(
          Messages.of(
              "sweep.problem", Sentences.of(refused.found()), Sentences.of(refused.allowed())));
    } catch (UnknownKnobException gone) {
      return new Impossible(Messages.of("sweep.problem.gone", choice.knob()));
    }
  }

  private static List<KnobRange> ranges(SweepChoice choice, Scenario scenario) {
    var ranges = new ArrayList<KnobRange>();
    ranges.add(KnobRange.parse(Knobs.find(choice.knob(), scenario), choice.range()));
    choice
        .secondKnob()
        .map(name -> KnobRange.parse(Knobs.find(name, scenario), choice.secondRange()))
        .ifPresent(ranges::add);
    return ranges;
  }

  private static int replications(SweepChoice choice) {
    var text = choice.replications().strip();
    if (!text.matches("\\d{1,4}")) {
      throw new InvalidValueException(
          "", "\"" + text + "\"", Messages.of("sweep.problem.runs", SweepPlan.MOST));
    }
    return Integer.parseInt(text);
  }

  private static SweepPlan against(SweepPlan plan, Pattern pattern) {
    var base = plan.base();
    var other = base.withPool(pattern.applyTo(base.pool()));
    return other.equals(base) ? plan : plan.against(side(base), side(other));
  }

  private static SweepPlan.Side side(Scenario scenario) {
    return new SweepPlan.Side(SweepTexts.pattern(Pattern.of(scenario)), scenario);
  }
}
