package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.Texts;
import dev.servescope.ui.knob.spec.Track;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Arrival rates that change over a run: ramps, spikes, steps, cycles and bursts. */
final class TrafficCurves {
  private static final Part<RateCurve> CURVE =
      TrafficKnobs.CORE
          .as(Traffic.Varying.class)
          .to(Traffic.Varying::curve, (any, curve) -> new Traffic.Varying(curve));

  private static final Part<RateCurve.Ramp> RAMP = CURVE.as(RateCurve.Ramp.class);
  private static final Part<RateCurve.Spike> SPIKE = CURVE.as(RateCurve.Spike.class);
  private static final Part<RateCurve.Cycle> CYCLE = CURVE.as(RateCurve.Cycle.class);
  private static final Part<Traffic.Bursts> BURSTS = TrafficKnobs.CORE.as(Traffic.Bursts.class);
  private static final ListSpec<RateCurve.Steps.Step> STEPS =
      ListSpec.of(
          "steps",
          CURVE
              .as(RateCurve.Steps.class)
              .to(RateCurve.Steps::steps, (any, steps) -> new RateCurve.Steps(steps)),
          1,
          RateCurve.Steps.MAX_STEPS,
          step -> Phrases.clock(step.at()),
          TrafficCurves::nextStep);

  private TrafficCurves() {}

  static List<Spec> specs() {
    return Stream.of(ramp(), spike(), steps(), cycle(), bursts()).flatMap(List::stream).toList();
  }

  private static List<Spec> ramp() {
    return List.of(
        rate(
            "ramp-from",
            RAMP.to(
                RateCurve.Ramp::from,
                (now, rate) -> new RateCurve.Ramp(rate, now.to(), now.at(), now.length()))),
        rate(
            "ramp-to",
            RAMP.to(
                RateCurve.Ramp::to,
                (now, rate) -> new RateCurve.Ramp(now.from(), rate, now.at(), now.length()))),
        time(
            "ramp-at",
            RAMP.to(
                RateCurve.Ramp::at,
                (now, time) -> new RateCurve.Ramp(now.from(), now.to(), time, now.length()))),
        time(
            "ramp-length",
            RAMP.to(
                RateCurve.Ramp::length,
                (now, time) -> new RateCurve.Ramp(now.from(), now.to(), now.at(), time))));
  }

  private static List<Spec> spike() {
    return List.of(
        rate(
            "spike-usual",
            SPIKE.to(
                RateCurve.Spike::usual,
                (now, rate) -> new RateCurve.Spike(rate, now.peak(), now.at(), now.length()))),
        rate(
            "spike-peak",
            SPIKE.to(
                RateCurve.Spike::peak,
                (now, rate) -> new RateCurve.Spike(now.usual(), rate, now.at(), now.length()))),
        time(
            "spike-at",
            SPIKE.to(
                RateCurve.Spike::at,
                (now, time) -> new RateCurve.Spike(now.usual(), now.peak(), time, now.length()))),
        time(
            "spike-length",
            SPIKE.to(
                RateCurve.Spike::length,
                (now, time) -> new RateCurve.Spike(now.usual(), now.peak(), now.at(), time))));
  }

  private static List<Spec> steps() {
    var step = STEPS.selected();
    return List.of(
        STEPS,
        KnobSpec.of(
            "step-at",
            Quantities.DURATION,
            step.to(
                RateCurve.Steps.Step::at, (now, at) -> new RateCurve.Steps.Step(at, now.rate()))),
        rate(
            "step-rate",
            step.to(
                RateCurve.Steps.Step::rate,
                (now, rate) -> new RateCurve.Steps.Step(now.at(), rate))));
  }

  private static RateCurve.Steps.Step nextStep(Focus focus, List<RateCurve.Steps.Step> all) {
    var last = all.getLast();
    return new RateCurve.Steps.Step(last.at().plus(Ends.share(focus.scenario(), 0.1)), last.rate());
  }

  private static List<Spec> cycle() {
    return List.of(
        KnobSpec.of(
                "cycle-period",
                Quantities.DURATION,
                CYCLE.to(
                    RateCurve.Cycle::period,
                    (now, time) -> new RateCurve.Cycle(now.mean(), time, now.weights())))
            .on(Track.of(60, 365 * 86_400.0)),
        KnobSpec.of(
            "cycle-weights",
            Texts.NUMBERS,
            CYCLE.to(
                RateCurve.Cycle::weights,
                (now, weights) -> new RateCurve.Cycle(now.mean(), now.period(), weights))));
  }

  private static List<Spec> bursts() {
    return List.of(
        rate(
            "burst-quiet",
            BURSTS.to(
                Traffic.Bursts::quiet,
                (now, rate) ->
                    new Traffic.Bursts(rate, now.burst(), now.quietTime(), now.burstTime()))),
        rate(
            "burst-rate",
            BURSTS.to(
                Traffic.Bursts::burst,
                (now, rate) ->
                    new Traffic.Bursts(now.quiet(), rate, now.quietTime(), now.burstTime()))),
        time(
            "burst-quiet-time",
            BURSTS.to(
                Traffic.Bursts::quietTime,
                (now, time) ->
                    new Traffic.Bursts(now.quiet(), now.burst(), time, now.burstTime()))),
        time(
            "burst-time",
            BURSTS.to(
                Traffic.Bursts::burstTime,
                (now, time) ->
                    new Traffic.Bursts(now.quiet(), now.burst(), now.quietTime(), time))));
  }

  private static Spec rate(String name, Part<Rate> part) {
    return KnobSpec.of(name, Quantities.RATE, part).on(Track.of(0.01, 10_000).orZero());
  }

  private static Spec time(String name, Part<Duration> part) {
    return KnobSpec.of(name, Quantities.DURATION, part).on(Track.of(0.1, 86_400).orZero());
  }
}
