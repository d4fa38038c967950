package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.SwitchSpec;
import dev.servescope.ui.knob.spec.Track;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Instances that start when a request needs one. */
final class OnDemandKnobs {
  private static final Part<Scaling.OnDemand> ON_DEMAND = Parts.SCALING.as(Scaling.OnDemand.class);
  private static final Part<Scaling.OnDemand.StartLimit> STARTS =
      ON_DEMAND.to(
          Scaling.OnDemand::starts,
          (now, starts) ->
              new Scaling.OnDemand(now.keepAlive(), now.limit(), starts, now.coldResponse()));
  private static final Part<Work> COLD =
      ON_DEMAND.toOptional(now -> Optional.ofNullable(now.coldResponse()), OnDemandKnobs::withCold);

  private OnDemandKnobs() {}

  static List<Spec> specs() {
    return Stream.of(instances(), starts(), cold()).flatMap(List::stream).toList();
  }

  private static List<Spec> instances() {
    return List.of(
        KnobSpec.of(
                "keep-alive",
                Quantities.DURATION,
                ON_DEMAND.to(
                    Scaling.OnDemand::keepAlive,
                    (now, time) ->
                        new Scaling.OnDemand(time, now.limit(), now.starts(), now.coldResponse())))
            .on(Track.of(1, 86_400).orZero()),
        KnobSpec.of(
                "limit",
                Quantities.COUNT,
                ON_DEMAND.to(
                    Scaling.OnDemand::limit,
                    (now, limit) ->
                        new Scaling.OnDemand(
                            now.keepAlive(), limit, now.starts(), now.coldResponse())))
            .on(Track.whole(1, Scaling.OnDemand.MAX_LIMIT)));
  }

  private static List<Spec> starts() {
    return List.of(
        KnobSpec.of(
                "start-limit",
                Quantities.COUNT,
                STARTS.to(
                    Scaling.OnDemand.StartLimit::count,
                    (now, count) -> new Scaling.OnDemand.StartLimit(count, now.window())))
            .on(Track.whole(1, 10_000).orZero())
            .zeroIs("no-limit"),
        KnobSpec.of(
                "start-window",
                Quantities.DURATION,
                STARTS.to(
                    Scaling.OnDemand.StartLimit::window,
                    (now, time) -> new Scaling.OnDemand.StartLimit(now.count(), time)))
            .on(Track.of(0.1, 3600))
            .with(
                focus ->
                    Effect.idleIf(
                        STARTS.in(focus).filter(starts -> starts.count() == 0).isPresent(),
                        "idle.start-window")));
  }

  private static List<Spec> cold() {
    var specs =
        new ArrayList<Spec>(
            WorkKnobs.of("cold-distribution", "cold-response", "cold-variation", COLD));
    specs.add(
        SwitchSpec.of(
            "cold-known",
            ON_DEMAND.to(
                now -> now.coldResponse() != null,
                (now, on) ->
                    new Scaling.OnDemand(
                        now.keepAlive(),
                        now.limit(),
                        now.starts(),
                        on ? new Work.LogNormal(Duration.ofMillis(2500), 0.3) : null))));
    return specs;
  }

  private static Scaling.OnDemand withCold(Scaling.OnDemand now, Work response) {
    return new Scaling.OnDemand(now.keepAlive(), now.limit(), now.starts(), response);
  }
}
