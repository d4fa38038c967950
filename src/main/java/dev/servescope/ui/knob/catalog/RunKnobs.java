package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Targets;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.Track;
import java.util.List;
import java.util.stream.Stream;

/** What is promised, and how long is simulated. */
final class RunKnobs {
  private static final Part<Targets> TARGETS =
      Part.SCENARIO.to(Scenario::targets, Scenario::withTargets);
  private static final Part<Horizon> HORIZON =
      Part.SCENARIO.to(Scenario::horizon, Scenario::withHorizon);

  private RunKnobs() {}

  static List<Spec> specs() {
    return Stream.of(targets(), run()).flatMap(List::stream).toList();
  }

  private static List<Spec> targets() {
    return List.of(
        KnobSpec.of(
                "target", Quantities.DURATION, TARGETS.to(Targets::latency, Targets::withLatency))
            .on(Track.of(0.001, 600)),
        KnobSpec.of(
                "attainment",
                Quantities.SHARE,
                TARGETS.to(Targets::attainment, Targets::withAttainment))
            .on(Track.share()),
        KnobSpec.of(
            "availability",
            Quantities.SHARE,
            TARGETS.to(Targets::availability, Targets::withAvailability)));
  }

  private static List<Spec> run() {
    return List.of(
        ChoiceSpec.of(
            "end",
            focus -> HorizonKind.options(focus.scenario()),
            Part.SCENARIO.to(HorizonKind::of, HorizonKind::apply)),
        KnobSpec.of(
                "length",
                Quantities.DURATION,
                HORIZON
                    .as(Horizon.Until.class)
                    .to(Horizon.Until::length, (now, length) -> new Horizon.Until(length)))
            .on(Track.of(1, 30 * 86_400.0)),
        KnobSpec.of(
                "requests",
                Quantities.LONG_COUNT,
                HORIZON
                    .as(Horizon.Requests.class)
                    .to(Horizon.Requests::count, (now, count) -> new Horizon.Requests(count)))
            .on(Track.whole(10, 1_000_000)),
        KnobSpec.of(
                "warm-up",
                Quantities.DURATION,
                Part.SCENARIO.to(Scenario::warmUp, Scenario::withWarmUp))
            .on(Track.of(1, 86_400).orZero()),
        KnobSpec.of(
                "seed", Quantities.LONG_COUNT, Part.SCENARIO.to(Scenario::seed, Scenario::withSeed))
            .with(Effects::seed));
  }
}
