package dev.servescope.storage.json;

import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.RateCurve.Cycle;
import dev.servescope.scenario.load.RateCurve.Ramp;
import dev.servescope.scenario.load.RateCurve.Spike;
import dev.servescope.scenario.load.RateCurve.Steps;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;

/** A rate that changes with time, in the file: {@code {"type": "ramp", "from": "1/s", ...}}. */
final class RateCurveJson {
  private static final Rate RATE = Rate.perSecond(1);

  static final Codec<RateCurve> CODEC =
      new Kinds<RateCurve>("type")
          .with("ramp", Ramp.class, ramp())
          .with("spike", Spike.class, spike())
          .with("steps", Steps.class, steps())
          .with("cycle", Cycle.class, cycle());

  private RateCurveJson() {}

  private static Shape<Ramp> ramp() {
    return Shape.of(
        new Ramp(RATE, RATE, Duration.ZERO, Duration.ZERO),
        at ->
            new Ramp(
                at.required("from", Ramp::from, Values.RATE),
                at.required("to", Ramp::to, Values.RATE),
                at.always("at", Ramp::at, Values.DURATION),
                at.required("length", Ramp::length, Values.DURATION)));
  }

  private static Shape<Spike> spike() {
    return Shape.of(
        new Spike(RATE, RATE, Duration.ZERO, Duration.ZERO),
        at ->
            new Spike(
                at.required("usual", Spike::usual, Values.RATE),
                at.required("peak", Spike::peak, Values.RATE),
                at.always("at", Spike::at, Values.DURATION),
                at.required("length", Spike::length, Values.DURATION)));
  }

  private static Shape<Steps> steps() {
    var usual = new Steps.Step(Duration.ZERO, RATE);
    var step =
        Shape.of(
            usual,
            at ->
                new Steps.Step(
                    at.always("at", Steps.Step::at, Values.DURATION),
                    at.required("rate", Steps.Step::rate, Values.RATE)));
    return Shape.of(
        new Steps(List.of(usual)),
        at ->
            new Steps(at.required("steps", Steps::steps, step.list("a list of times and rates"))));
  }

  private static Shape<Cycle> cycle() {
    return Shape.of(
        new Cycle(RATE, Duration.ofDays(1), Cycle.DAY),
        at ->
            new Cycle(
                at.required("mean", Cycle::mean, Values.RATE),
                at.always("period", Cycle::period, Values.DURATION),
                at.always("weights", Cycle::weights, Values.NUMBER.list("a list of numbers"))));
  }
}
