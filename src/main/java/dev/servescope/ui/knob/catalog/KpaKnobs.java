package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.pool.Scaling;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.SwitchSpec;
import dev.servescope.ui.knob.spec.Track;
import java.util.List;
import java.util.stream.Stream;

/** The pod autoscaler of Knative. */
final class KpaKnobs {
  private static final Part<Scaling.Kpa> KPA = Parts.SCALING.as(Scaling.Kpa.class);

  private KpaKnobs() {}

  static List<Spec> specs() {
    return Stream.of(target(), windows(), bounds()).flatMap(List::stream).toList();
  }

  private static List<Spec> target() {
    return List.of(
        KnobSpec.of(
                "kpa-concurrency",
                Quantities.FACTOR,
                KPA.to(
                    Scaling.Kpa::concurrency,
                    (now, count) -> KpaDraft.with(now, draft -> draft.concurrency = count)))
            .on(Track.of(0.1, 1000)),
        KnobSpec.of(
                "kpa-share",
                Quantities.SHARE,
                KPA.to(
                    Scaling.Kpa::share,
                    (now, share) -> KpaDraft.with(now, draft -> draft.share = share)))
            .on(Track.share()),
        KnobSpec.of(
                "kpa-max",
                Quantities.COUNT,
                KPA.to(
                    Scaling.Kpa::max, (now, max) -> KpaDraft.with(now, draft -> draft.max = max)))
            .on(Track.whole(1, 1000))
            .saying("max-replicas"),
        KnobSpec.of(
                "kpa-initial",
                Quantities.COUNT,
                KPA.to(
                    Scaling.Kpa::initial,
                    (now, count) -> KpaDraft.with(now, draft -> draft.initial = count)))
            .on(Track.whole(1, 100).orZero()));
  }

  private static List<Spec> windows() {
    return List.of(
        KnobSpec.of(
                "kpa-tick",
                Quantities.DURATION,
                KPA.to(
                    Scaling.Kpa::tick,
                    (now, time) -> KpaDraft.with(now, draft -> draft.tick = time)))
            .on(Track.of(0.1, 60))
            .saying("every"),
        KnobSpec.of(
                "kpa-stable",
                Quantities.DURATION,
                KPA.to(
                    Scaling.Kpa::stable,
                    (now, time) -> KpaDraft.with(now, draft -> draft.stable = time)))
            .on(Track.of(1, 3600)),
        KnobSpec.of(
                "kpa-panic",
                Quantities.DURATION,
                KPA.to(
                    Scaling.Kpa::panic,
                    (now, time) -> KpaDraft.with(now, draft -> draft.panic = time)))
            .on(Track.of(0.1, 600)),
        KnobSpec.of(
                "kpa-panic-threshold",
                Quantities.FACTOR,
                KPA.to(
                    Scaling.Kpa::panicThreshold,
                    (now, times) -> KpaDraft.with(now, draft -> draft.panicThreshold = times)))
            .on(Track.of(1, 10)),
        KnobSpec.of(
                "kpa-grace",
                Quantities.DURATION,
                KPA.to(
                    Scaling.Kpa::grace,
                    (now, time) -> KpaDraft.with(now, draft -> draft.grace = time)))
            .on(Track.of(1, 3600).orZero()));
  }

  private static List<Spec> bounds() {
    return List.of(
        KnobSpec.of(
                "kpa-most-up",
                Quantities.FACTOR,
                KPA.to(
                    Scaling.Kpa::mostUp,
                    (now, times) -> KpaDraft.with(now, draft -> draft.mostUp = times)))
            .on(Track.of(1.1, 1000)),
        KnobSpec.of(
                "kpa-most-down",
                Quantities.FACTOR,
                KPA.to(
                    Scaling.Kpa::mostDown,
                    (now, times) -> KpaDraft.with(now, draft -> draft.mostDown = times)))
            .on(Track.of(1.1, 10)),
        SwitchSpec.of(
                "kpa-sees-starting",
                KPA.to(
                    Scaling.Kpa::seesStarting,
                    (now, on) -> KpaDraft.with(now, draft -> draft.seesStarting = on)))
            .saying("sees-starting"));
  }
}
