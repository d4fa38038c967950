package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.ui.Messages;
import dev.servescope.ui.knob.spec.ActionSpec;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When requests arrive: kinds of traffic, sums of it, and whose requests it is made of. */
final class TrafficKnobs {
  private static final Part<Traffic> WHOLE =
      Part.SCENARIO.to(scenario -> scenario.traffic(), Ends::withTraffic);

  private static final ListSpec<Traffic> PARTS =
      ListSpec.of(
          "parts",
          WHOLE.to(Wrapped::parts, Wrapped::withParts),
          1,
          Traffic.Added.MAX_PARTS,
          TrafficKnobs::partLabel,
          (focus, all) ->
              new Traffic.Poisson(WHOLE.in(focus).map(Traffic::meanRate).orElseThrow()));

  private static final Part<Traffic> PART = PARTS.selected();

  /** What makes the arrivals of the part that is looked at. */
  static final Part<Traffic> CORE = PART.to(Wrapped::core, Wrapped::withCore);

  private static final Part<Traffic.Marked> MARKS = PART.to(Wrapped::marks, Wrapped::withMarks);
  private static final Part<Traffic.ClosedLoop> LOOP = CORE.as(Traffic.ClosedLoop.class);

  private TrafficKnobs() {}

  static List<Spec> specs() {
    return Stream.of(kinds(), TrafficCurves.specs(), loop(), marks(), sums())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Spec> kinds() {
    Part<TrafficKind> kind =
        new Part<>(
            focus -> CORE.in(focus).map(TrafficKind::of),
            (focus, chosen) -> CORE.update(focus, now -> instead(chosen, now, focus)));
    return List.of(
        ChoiceSpec.of("traffic", TrafficKnobs::kindOptions, kind),
        KnobSpec.of(
                "arrival-rate",
                Quantities.RATE,
                CORE.toOptional(TrafficKnobs::rate, TrafficKnobs::withRate))
            .on(Track.of(0.01, 10_000)));
  }

  private static Traffic instead(TrafficKind chosen, Traffic now, Focus focus) {
    return TrafficKind.of(now) == chosen ? now : chosen.instead(now, focus.scenario());
  }

  private static List<TrafficKind> kindOptions(Focus focus) {
    return CORE.in(focus).map(TrafficKind::options).orElse(List.of());
  }

  /** The rate of traffic that has one for its whole length. */
  private static Optional<Rate> rate(Traffic core) {
    return switch (core) {
      case Traffic.Poisson(var rate) -> Optional.of(rate);
      case Traffic.Constant(var rate) -> Optional.of(rate);
      case Traffic.Varying(RateCurve.Cycle cycle) -> Optional.of(cycle.mean());
      default -> Optional.empty();
    };
  }

  private static Traffic withRate(Traffic core, Rate rate) {
    return switch (core) {
      case Traffic.Poisson any -> new Traffic.Poisson(rate);
      case Traffic.Constant any -> new Traffic.Constant(rate);
      case Traffic.Varying(RateCurve.Cycle(var mean, var period, var weights)) ->
          new Traffic.Varying(new RateCurve.Cycle(rate, period, weights));
      default -> core;
    };
  }

  private static List<Spec> loop() {
    Part<Work> think =
        LOOP.to(
            Traffic.ClosedLoop::think, (now, work) -> new Traffic.ClosedLoop(now.clients(), work));
    var specs =
        new ArrayList<Spec>(WorkKnobs.of("think-distribution", "think", "think-variation", think));
    specs.add(
        KnobSpec.of(
                "loop-clients",
                Quantities.COUNT,
                LOOP.to(
                    Traffic.ClosedLoop::clients,
                    (now, count) -> new Traffic.ClosedLoop(count, now.think())))
            .on(Track.whole(1, 10_000)));
    return specs;
  }

  private static List<Spec> marks() {
    return List.of(
        ChoiceSpec.ofNames(
            "mark-class",
            focus -> Names.orAny(Parts.classNames(focus.scenario())),
            MARKS.to(
                Traffic.Marked::requestClass,
                (now, name) ->
                    new Traffic.Marked(now.of(), name, now.tier(), now.region(), now.users()))),
        ChoiceSpec.ofNames(
            "mark-tier",
            focus -> Names.orAny(Parts.tierNames(focus.scenario())),
            MARKS.to(
                Traffic.Marked::tier,
                (now, name) ->
                    new Traffic.Marked(
                        now.of(), now.requestClass(), name, now.region(), now.users()))),
        ChoiceSpec.ofNames(
            "mark-region",
            focus -> Names.orAny(Parts.regionNames(focus.scenario())),
            MARKS.to(
                Traffic.Marked::region,
                (now, name) ->
                    new Traffic.Marked(
                        now.of(), now.requestClass(), now.tier(), name, now.users()))),
        KnobSpec.of(
                "mark-users",
                Quantities.COUNT,
                MARKS.to(
                    Traffic.Marked::users,
                    (now, users) ->
                        new Traffic.Marked(
                            now.of(), now.requestClass(), now.tier(), now.region(), users)))
            .on(Track.whole(1, 1000).orZero())
            .zeroIs("all"));
  }

  private static List<Spec> sums() {
    Part<Double> factor = WHOLE.to(Wrapped::factor, Wrapped::withFactor);
    Part<Double> partFactor =
        PART.where(focus -> PARTS.size(focus) > 1).to(Wrapped::factor, Wrapped::withFactor);
    return List.of(
        PARTS,
        KnobSpec.of("traffic-factor", Quantities.FACTOR, factor).on(Track.of(0.1, 100)),
        KnobSpec.of("part-factor", Quantities.FACTOR, partFactor).on(Track.of(0.1, 100)),
        new ActionSpec("add-traffic", PARTS::added, any -> Effect.LIVE),
        new ActionSpec("add-attack", TrafficKnobs::attacked, any -> Effect.LIVE));
  }

  /** Five users of the first tier send three times what everybody sends together. */
  private static Focus attacked(Focus focus) {
    if (PARTS.whyFull(focus).isPresent()) {
      return focus;
    }
    var rate = TrafficKind.times(focus.scenario().traffic().meanRate(), 3);
    var tier = focus.scenario().demand().tiers().getFirst();
    Traffic attack =
        new Traffic.Marked(
            new Traffic.Poisson(rate), "", tier.name(), "", Math.min(5, Tier.MAX_USERS));
    var all = new ArrayList<>(Wrapped.parts(focus.scenario().traffic()));
    all.add(attack);
    return PARTS.lookAt(PARTS.part().set(focus, all), attack);
  }

  private static String partLabel(Traffic part) {
    var kind = Messages.of("choice.traffic." + Messages.key(TrafficKind.of(Wrapped.core(part))));
    int users = Wrapped.marks(part).users();
    return users == 0 ? kind : Messages.of("parts.of-few", kind, users);
  }
}
