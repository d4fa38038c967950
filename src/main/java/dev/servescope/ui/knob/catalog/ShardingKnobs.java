package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.pool.Segmentation;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.SwitchSpec;
import dev.servescope.ui.knob.spec.Texts;
import dev.servescope.ui.knob.spec.Track;
import java.util.List;
import java.util.stream.Stream;

/** How a request is split over shards. */
final class ShardingKnobs {
  private static final Part<Sharding> SHARDING = Parts.SHARDING;
  private static final Part<Segmentation> SIZES = SHARDING.to(Sharding::sizes, Sharding::withSizes);

  private ShardingKnobs() {}

  static List<Spec> specs() {
    return Stream.of(splitting(), sizes(), advanced()).flatMap(List::stream).toList();
  }

  private static List<Spec> splitting() {
    return List.of(
        KnobSpec.of("shards", Quantities.COUNT, SHARDING.to(Sharding::shards, Sharding::withShards))
            .on(Track.whole(1, 16)),
        KnobSpec.of("split", Quantities.DURATION, SHARDING.to(Sharding::split, Sharding::withSplit))
            .on(Track.of(0.001, 100).orZero())
            .with(Effects::split),
        KnobSpec.of("merge", Quantities.DURATION, SHARDING.to(Sharding::merge, Sharding::withMerge))
            .on(Track.of(0.001, 100).orZero())
            .with(Effects::split));
  }

  private static List<Spec> sizes() {
    return List.of(
        ChoiceSpec.of(
                "segment-sizes",
                SegmentationKind.class,
                SIZES.to(SegmentationKind::of, (now, kind) -> kind.instead(now)))
            .with(Effects::split),
        KnobSpec.of(
                "segment-weights",
                Texts.NUMBERS,
                SIZES
                    .as(Segmentation.Weighted.class)
                    .to(
                        Segmentation.Weighted::weights,
                        (any, weights) -> new Segmentation.Weighted(weights)))
            .with(Effects::split),
        KnobSpec.of(
                "segment-variation",
                Quantities.FACTOR,
                SIZES
                    .as(Segmentation.Random.class)
                    .to(
                        Segmentation.Random::variation,
                        (any, variation) -> new Segmentation.Random(variation)))
            .on(Track.of(0.01, 5))
            .with(Effects::split),
        ChoiceSpec.of(
                "assignment",
                Sharding.Assignment.class,
                SHARDING.to(Sharding::assignment, Sharding::withAssignment))
            .with(Effects::split));
  }

  private static List<Spec> advanced() {
    return List.of(
        KnobSpec.of(
                "segments",
                Quantities.COUNT,
                SHARDING.to(Sharding::segments, Sharding::withSegments))
            .on(Track.whole(1, Sharding.MAX_SHARDS).orZero())
            .zeroIs("each")
            .with(Effects::split),
        KnobSpec.of(
                "standby", Quantities.COUNT, SHARDING.to(Sharding::standby, Sharding::withStandby))
            .on(Track.whole(1, Sharding.MAX_STANDBY).orZero())
            .with(Effects::split),
        KnobSpec.of(
                "split-above", Quantities.DATA, SHARDING.to(Sharding::above, Sharding::withAbove))
            .on(Track.of(1e-6, 10).orZero())
            .with(Effects::split),
        SwitchSpec.of("one-at-a-time", SHARDING.to(Sharding::oneAtATime, Sharding::withOneAtATime))
            .with(Effects::split));
  }
}
