package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.load.Work;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.Track;
import java.util.List;

/** The knobs of a distribution of times, wherever a scenario has one. */
final class WorkKnobs {
  private WorkKnobs() {}

  /** Kind, mean and variation under names of their own. */
  static List<Spec> of(String kind, String mean, String variation, Part<Work> work) {
    return List.of(kind(kind, work), mean(mean, work), variation(variation, work));
  }

  static ChoiceSpec<WorkKind> kind(String name, Part<Work> work) {
    return ChoiceSpec.of(
            "distribution",
            focus -> WorkKind.options(work.in(focus)),
            work.to(
                WorkKind::of, (now, kind) -> WorkKind.of(now) == kind ? now : kind.instead(now)))
        .named(name);
  }

  static KnobSpec<?> mean(String name, Part<Work> work) {
    return KnobSpec.of(name, Quantities.DURATION, work.to(Work::mean, Work::withMean))
        .on(Track.of(0.001, 600));
  }

  static KnobSpec<?> variation(String name, Part<Work> work) {
    return KnobSpec.of(name, Quantities.FACTOR, WorkKind.variation(work))
        .on(Track.of(0.1, 10).orZero())
        .saying("variation");
  }
}
