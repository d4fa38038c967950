package dev.servescope.storage.json;

import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Traffic.Added;
import dev.servescope.scenario.load.Traffic.Bursts;
import dev.servescope.scenario.load.Traffic.ClosedLoop;
import dev.servescope.scenario.load.Traffic.Constant;
import dev.servescope.scenario.load.Traffic.Listed;
import dev.servescope.scenario.load.Traffic.Marked;
import dev.servescope.scenario.load.Traffic.Poisson;
import dev.servescope.scenario.load.Traffic.Scaled;
import dev.servescope.scenario.load.Traffic.Varying;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Traffic in the file: {@code {"type": "poisson", "rate": "10/s"}}. */
final class TrafficJson {
  private static final Rate RATE = Rate.perSecond(1);
  private static final Duration TIME = Duration.ofSeconds(1);
  private static final Poisson USUAL = new Poisson(RATE);

  static final Codec<Traffic> CODEC =
      new Kinds<Traffic>("type")
          .with(
              "poisson",
              Poisson.class,
              Shape.of(USUAL, at -> new Poisson(at.required("rate", Poisson::rate, Values.RATE))))
          .with(
              "constant",
              Constant.class,
              Shape.of(
                  new Constant(RATE),
                  at -> new Constant(at.required("rate", Constant::rate, Values.RATE))))
          .with("varying", Varying.class, varying())
          .with("bursts", Bursts.class, bursts())
          .with("closedLoop", ClosedLoop.class, closedLoop())
          .with("listed", Listed.class, listed())
          .with("scaled", Scaled.class, scaled())
          .with("added", Added.class, added())
          .with("marked", Marked.class, marked());

  private TrafficJson() {}

  private static Codec<Traffic> any() {
    return Codec.later(() -> CODEC);
  }

  private static Shape<Varying> varying() {
    return Shape.of(
        new Varying(new RateCurve.Ramp(RATE, RATE, TIME, TIME)),
        at -> new Varying(at.required("curve", Varying::curve, RateCurveJson.CODEC)));
  }

  private static Shape<Bursts> bursts() {
    return Shape.of(
        new Bursts(RATE, RATE, TIME, TIME),
        at ->
            new Bursts(
                at.required("quiet", Bursts::quiet, Values.RATE),
                at.required("burst", Bursts::burst, Values.RATE),
                at.required("quietTime", Bursts::quietTime, Values.DURATION),
                at.required("burstTime", Bursts::burstTime, Values.DURATION)));
  }

  private static Shape<ClosedLoop> closedLoop() {
    return Shape.of(
        new ClosedLoop(1, new Work.Constant(TIME)),
        at ->
            new ClosedLoop(
                at.required("clients", ClosedLoop::clients, Values.WHOLE),
                at.required("think", ClosedLoop::think, WorkJson.CODEC)));
  }

  private static Shape<Listed> listed() {
    return Shape.of(
        new Listed(Samples.ofNanos(0)),
        at ->
            new Listed(
                SamplesJson.durations(at, "arrivals", Listed::arrivals),
                new Columns(
                    at.maybe("classes", to -> known(to.columns().classes()), SamplesJson.LABELS)
                        .orElse(null),
                    at.maybe("tiers", to -> known(to.columns().tiers()), SamplesJson.LABELS)
                        .orElse(null),
                    at.maybe("users", to -> known(to.columns().users()), SamplesJson.NUMBERS)
                        .orElse(null),
                    at.maybe("payloads", to -> known(to.columns().payloads()), SamplesJson.NUMBERS)
                        .orElse(null))));
  }

  private static <T> Optional<T> known(@Nullable T column) {
    return Optional.ofNullable(column);
  }

  private static Shape<Scaled> scaled() {
    return Shape.of(
        new Scaled(USUAL, 1),
        at ->
            new Scaled(
                at.required("of", Scaled::of, any()),
                at.required("factor", Scaled::factor, Values.NUMBER)));
  }

  private static Shape<Added> added() {
    return Shape.of(
        new Added(List.of(USUAL)),
        at -> new Added(at.required("parts", Added::parts, any().list("a list of traffic"))));
  }

  private static Shape<Marked> marked() {
    return Shape.of(
        new Marked(USUAL, "", "", "", 0),
        at ->
            new Marked(
                at.required("of", Marked::of, any()),
                at.optional("requestClass", Marked::requestClass, Values.REFERENCE),
                at.optional("tier", Marked::tier, Values.REFERENCE),
                at.optional("region", Marked::region, Values.REFERENCE),
                at.optional("users", Marked::users, Values.WHOLE)));
  }
}
