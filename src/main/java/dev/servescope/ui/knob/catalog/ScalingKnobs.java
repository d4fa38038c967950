package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.pool.Scaling;
import dev.servescope.ui.Messages;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.Track;
import java.util.List;
import java.util.stream.Stream;

/** How many instances a pool runs: the kind of scaling, and what is told to most kinds. */
final class ScalingKnobs {
  private static final Part<Scaling.Predictive> PREDICTIVE =
      Parts.SCALING.as(Scaling.Predictive.class);
  private static final Part<Scaling.Scheduled> SCHEDULED =
      Parts.SCALING.as(Scaling.Scheduled.class);
  private static final ListSpec<Scaling.Scheduled.Step> STEPS =
      ListSpec.of(
          "schedule",
          SCHEDULED.to(
              Scaling.Scheduled::steps, (now, steps) -> new Scaling.Scheduled(steps, now.period())),
          1,
          Scaling.Scheduled.MAX_STEPS,
          step -> Messages.of("schedule.element", Phrases.clock(step.at()), step.replicas()),
          ScalingKnobs::nextStep);

  private ScalingKnobs() {}

  static List<Spec> specs() {
    return Stream.of(
            List.<Spec>of(kind()),
            schedule(),
            HpaKnobs.specs(),
            KpaKnobs.specs(),
            predictive(),
            OnDemandKnobs.specs())
        .flatMap(List::stream)
        .toList();
  }

  private static ChoiceSpec<ScalingKind> kind() {
    Part<ScalingKind> kind =
        new Part<>(
            focus -> Parts.SCALING.in(focus).map(ScalingKind::of),
            (focus, chosen) ->
                Parts.POOL.update(focus, pool -> chosen.applied(pool, focus.scenario())));
    return ChoiceSpec.of("scaling", ScalingKind.class, kind);
  }

  private static List<Spec> schedule() {
    var step = STEPS.selected();
    return List.of(
        STEPS,
        KnobSpec.of(
            "schedule-at",
            Quantities.DURATION,
            step.to(
                Scaling.Scheduled.Step::at,
                (now, at) -> new Scaling.Scheduled.Step(at, now.replicas()))),
        KnobSpec.of(
                "schedule-replicas",
                Quantities.COUNT,
                step.to(
                    Scaling.Scheduled.Step::replicas,
                    (now, count) -> new Scaling.Scheduled.Step(now.at(), count)))
            .on(Track.whole(1, 64).orZero()),
        KnobSpec.of(
                "schedule-period",
                Quantities.DURATION,
                SCHEDULED.to(
                    Scaling.Scheduled::period,
                    (now, period) -> new Scaling.Scheduled(now.steps(), period)))
            .on(Track.of(60, 7 * 86_400.0).orZero())
            .zeroIs("never"));
  }

  private static Scaling.Scheduled.Step nextStep(Focus focus, List<Scaling.Scheduled.Step> all) {
    var last = all.getLast();
    return new Scaling.Scheduled.Step(
        last.at().plus(Ends.share(focus.scenario(), 0.1)), last.replicas());
  }

  private static List<Spec> predictive() {
    return List.of(
        KnobSpec.of(
                "per-instance",
                Quantities.RATE,
                PREDICTIVE.to(
                    Scaling.Predictive::perInstance,
                    (now, rate) -> new Scaling.Predictive(rate, now.max(), now.every())))
            .on(Track.of(0.01, 1000)),
        KnobSpec.of(
                "predictive-max",
                Quantities.COUNT,
                PREDICTIVE.to(
                    Scaling.Predictive::max,
                    (now, max) -> new Scaling.Predictive(now.perInstance(), max, now.every())))
            .on(Track.whole(1, 1000))
            .saying("max-replicas"),
        KnobSpec.of(
                "predictive-every",
                Quantities.DURATION,
                PREDICTIVE.to(
                    Scaling.Predictive::every,
                    (now, time) -> new Scaling.Predictive(now.perInstance(), now.max(), time)))
            .on(Track.of(0.1, 3600))
            .saying("every"));
  }
}
