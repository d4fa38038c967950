package dev.servescope.storage.json;

import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Work;
import java.time.Duration;
import java.util.function.Function;

/** The work of a request in the file: {@code {"type": "exponential", "mean": "420ms"}}. */
final class WorkJson {
  private static final Duration MEAN = Duration.ofMillis(100);

  static final Codec<Work> CODEC =
      new Kinds<Work>("type")
          .with(
              "constant",
              Work.Constant.class,
              Shape.of(new Work.Constant(MEAN), at -> new Work.Constant(mean(at))))
          .with(
              "exponential",
              Work.Exponential.class,
              Shape.of(new Work.Exponential(MEAN), at -> new Work.Exponential(mean(at))))
          .with(
              "logNormal",
              Work.LogNormal.class,
              Shape.of(
                  new Work.LogNormal(MEAN, 1),
                  at -> new Work.LogNormal(mean(at), variation(at, Work.LogNormal::variation))))
          .with(
              "gamma",
              Work.Gamma.class,
              Shape.of(
                  new Work.Gamma(MEAN, 1),
                  at -> new Work.Gamma(mean(at), variation(at, Work.Gamma::variation))))
          .with(
              "listed",
              Work.Listed.class,
              Shape.of(
                  new Work.Listed(Samples.ofNanos(0)),
                  at ->
                      new Work.Listed(
                          SamplesJson.durations(at, "durations", Work.Listed::durations))));

  private WorkJson() {}

  private static <T extends Work> Duration mean(Slots<T> at) {
    return at.required("mean", Work::mean, Values.DURATION);
  }

  private static <T> double variation(Slots<T> at, Function<T, Double> variation) {
    return at.required("variation", variation, Values.NUMBER);
  }
}
