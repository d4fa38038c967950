package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.pool.Scaling;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.SwitchSpec;
import dev.servescope.ui.knob.spec.Track;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The horizontal pod autoscaler. */
final class HpaKnobs {
  private static final Part<Scaling.Hpa> HPA = Parts.SCALING.as(Scaling.Hpa.class);
  private static final Part<Scaling.Hpa.Growth> GROWTH =
      HPA.to(Scaling.Hpa::up, (now, up) -> HpaDraft.with(now, draft -> draft.up = up));

  private HpaKnobs() {}

  static List<Spec> specs() {
    return Stream.of(target(), looking(), growing()).flatMap(List::stream).toList();
  }

  private static List<Spec> target() {
    Part<Scaling.Hpa.Metric> metric =
        new Part<>(
            focus -> HPA.in(focus).map(Scaling.Hpa::metric),
            (focus, chosen) -> HPA.update(focus, now -> measuring(now, chosen, focus)));
    Part<Double> target =
        HPA.to(
            Scaling.Hpa::target, (now, value) -> HpaDraft.with(now, draft -> draft.target = value));
    return List.of(
        ChoiceSpec.of("hpa-metric", Scaling.Hpa.Metric.class, metric),
        KnobSpec.of("hpa-utilization", Quantities.SHARE, target.where(HpaKnobs::isBusyShare))
            .on(Track.share()),
        KnobSpec.of("hpa-target", Quantities.FACTOR, target.where(focus -> !isBusyShare(focus)))
            .on(Track.of(0.1, 1000)),
        KnobSpec.of(
                "hpa-max",
                Quantities.COUNT,
                HPA.to(
                    Scaling.Hpa::max, (now, max) -> HpaDraft.with(now, draft -> draft.max = max)))
            .on(Track.whole(1, 1000))
            .saying("max-replicas"));
  }

  private static boolean isBusyShare(Focus focus) {
    return HPA.in(focus).filter(hpa -> hpa.metric() == Scaling.Hpa.Metric.UTILIZATION).isPresent();
  }

  /** Another metric counts in another unit, so it begins at a usual target of its own. */
  private static Scaling.Hpa measuring(Scaling.Hpa now, Scaling.Hpa.Metric chosen, Focus focus) {
    if (now.metric() == chosen) {
      return now;
    }
    double target =
        switch (chosen) {
          case UTILIZATION -> 0.7;
          case IN_FLIGHT, QUEUE -> 2;
          case RATE -> ScalingKind.carried(Parts.pool(focus), focus.scenario()).perSecond();
        };
    return HpaDraft.with(
        now,
        draft -> {
          draft.metric = chosen;
          draft.target = target;
        });
  }

  private static List<Spec> looking() {
    return List.of(
        time(
                "hpa-sync",
                HPA.to(
                    Scaling.Hpa::sync,
                    (now, time) -> HpaDraft.with(now, draft -> draft.sync = time)))
            .saying("every"),
        time(
            "hpa-window",
            HPA.to(
                Scaling.Hpa::window,
                (now, time) -> HpaDraft.with(now, draft -> draft.window = time))),
        KnobSpec.of(
                "hpa-tolerance",
                Quantities.SHARE,
                HPA.to(
                    Scaling.Hpa::tolerance,
                    (now, share) -> HpaDraft.with(now, draft -> draft.tolerance = share)))
            .on(Track.share()),
        KnobSpec.of(
                "hpa-stabilization",
                Quantities.DURATION,
                HPA.to(
                    Scaling.Hpa::stabilization,
                    (now, time) -> HpaDraft.with(now, draft -> draft.stabilization = time)))
            .on(Track.of(1, 3600).orZero()),
        SwitchSpec.of(
                "hpa-sees-starting",
                HPA.to(
                    Scaling.Hpa::seesStarting,
                    (now, on) -> HpaDraft.with(now, draft -> draft.seesStarting = on)))
            .saying("sees-starting"));
  }

  private static List<Spec> growing() {
    return List.of(
        KnobSpec.of(
                "growth-instances",
                Quantities.COUNT,
                GROWTH.to(
                    Scaling.Hpa.Growth::instances,
                    (now, count) -> new Scaling.Hpa.Growth(count, now.share(), now.period())))
            .on(Track.whole(1, 100)),
        KnobSpec.of(
                "growth-share",
                Quantities.SHARE,
                GROWTH.to(
                    Scaling.Hpa.Growth::share,
                    (now, share) -> new Scaling.Hpa.Growth(now.instances(), share, now.period())))
            .on(Track.of(0.1, 10).orZero()),
        time(
            "growth-period",
            GROWTH.to(
                Scaling.Hpa.Growth::period,
                (now, time) -> new Scaling.Hpa.Growth(now.instances(), now.share(), time))));
  }

  private static KnobSpec<Duration> time(String name, Part<Duration> part) {
    return KnobSpec.of(name, Quantities.DURATION, part).on(Track.of(1, 3600));
  }
}
