package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.load.Demand;
import dev.servescope.ui.knob.spec.Effect;
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

/** How clients behave while they wait. */
final class ClientKnobs {
  private static final Part<Clients> CLIENTS =
      Parts.DEMAND.to(Demand::clients, Demand::withClients);
  private static final Part<Clients.Retries> RETRIES =
      CLIENTS.to(Clients::retries, Clients::withRetries);

  private ClientKnobs() {}

  static List<Spec> specs() {
    return Stream.of(waiting(), retries()).flatMap(List::stream).toList();
  }

  private static List<Spec> waiting() {
    return List.of(
        time("time-out", CLIENTS.to(Clients::timeOut, Clients::withTimeOut)).zeroIs("never"),
        time("hedging", CLIENTS.to(Clients::hedging, Clients::withHedging)).zeroIs("never"),
        KnobSpec.of(
                "impatient",
                Quantities.SHARE,
                CLIENTS.to(Clients::impatient, Clients::withImpatient))
            .on(Track.share()),
        KnobSpec.of(
                "patience",
                Quantities.DURATION,
                CLIENTS.to(Clients::patience, Clients::withPatience))
            .on(Track.of(0.01, 600))
            .with(focus -> Effect.idleIf(clients(focus).impatient() == 0, "idle.patience")),
        SwitchSpec.of("cancels", CLIENTS.to(Clients::cancels, Clients::withCancels))
            .with(focus -> Effect.idleIf(waitsForEver(clients(focus)), "idle.cancels")));
  }

  private static boolean waitsForEver(Clients clients) {
    return clients.timeOut().isZero() && clients.impatient() == 0 && clients.hedging().isZero();
  }

  private static List<Spec> retries() {
    return List.of(
        KnobSpec.of(
                "retries",
                Quantities.COUNT,
                RETRIES.to(Clients.Retries::most, Clients.Retries::withMost))
            .on(Track.whole(1, 20).orZero()),
        KnobSpec.of(
                "back-off",
                Quantities.DURATION,
                RETRIES.to(Clients.Retries::backOff, Clients.Retries::withBackOff))
            .on(Track.of(0.001, 600).orZero())
            .with(ClientKnobs::retried),
        KnobSpec.of(
                "back-off-factor",
                Quantities.FACTOR,
                RETRIES.to(Clients.Retries::factor, Clients.Retries::withFactor))
            .on(Track.of(1, 10))
            .with(ClientKnobs::retried),
        KnobSpec.of(
                "jitter",
                Quantities.SHARE,
                RETRIES.to(Clients.Retries::jitter, Clients.Retries::withJitter))
            .on(Track.share())
            .with(ClientKnobs::retried));
  }

  private static Effect retried(Focus focus) {
    return Effect.idleIf(clients(focus).retries().most() == 0, "idle.retries");
  }

  private static Clients clients(Focus focus) {
    return focus.scenario().demand().clients();
  }

  private static KnobSpec<Duration> time(String name, Part<Duration> part) {
    return KnobSpec.of(name, Quantities.DURATION, part).on(Track.of(0.01, 600).orZero());
  }
}
