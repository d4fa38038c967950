package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Intervention.Change;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.Track;
import java.time.Duration;
import java.util.List;

/** The values that timed changes set. */
final class ChangeValues {
  private static final Part<Change> CHANGE = ChangeKnobs.CHANGE;

  private ChangeValues() {}

  static List<Spec> specs() {
    return List.of(
        KnobSpec.of(
                "change-rate",
                Quantities.RATE,
                CHANGE
                    .as(Change.SetRate.class)
                    .to(Change.SetRate::rate, (any, rate) -> new Change.SetRate(rate)))
            .on(Track.of(0.01, 10_000).orZero())
            .saying("arrival-rate"),
        count(
            "replicas",
            Track.whole(1, 64).orZero(),
            CHANGE
                .as(Change.SetReplicas.class)
                .to(Change.SetReplicas::replicas, (any, count) -> new Change.SetReplicas(count))),
        count(
            "batch-size",
            Track.whole(1, 256),
            CHANGE
                .as(Change.SetBatchSize.class)
                .to(Change.SetBatchSize::size, (any, count) -> new Change.SetBatchSize(count))),
        count(
            "shards",
            Track.whole(1, 16),
            CHANGE
                .as(Change.SetShards.class)
                .to(Change.SetShards::shards, (any, count) -> new Change.SetShards(count))),
        time(
            "batch-delay",
            CHANGE
                .as(Change.SetBatchDelay.class)
                .to(Change.SetBatchDelay::delay, (any, time) -> new Change.SetBatchDelay(time))),
        time(
            "cold-start",
            CHANGE
                .as(Change.SetColdStart.class)
                .to(Change.SetColdStart::total, (any, time) -> new Change.SetColdStart(time))));
  }

  private static Spec count(String text, Track track, Part<Integer> part) {
    return KnobSpec.of("change-" + text, Quantities.COUNT, part).on(track).saying(text);
  }

  private static Spec time(String text, Part<Duration> part) {
    return KnobSpec.of("change-" + text, Quantities.DURATION, part)
        .on(Track.of(0.001, 600).orZero())
        .saying(text);
  }
}
