package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Tier;
import dev.servescope.ui.Messages;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.Track;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What kinds of user there are and what each may ask. */
final class UserKnobs {
  private static final Part<Tier> TIER = Parts.TIER;

  static final ListSpec<Tier> TIERS =
      ListSpec.of(
              "tiers",
              Parts.TIERS,
              1,
              Demand.MAX_KINDS,
              Tier::name,
              (focus, all) ->
                  all.getLast().withName(Parts.freeName("tier", Parts.tierNames(focus.scenario()))))
          .neededBy(
              (focus, index) ->
                  Needs.ofTier(focus.scenario(), Parts.tierNames(focus.scenario()).get(index)));

  private static final ListSpec<Tier.Limit> LIMITS =
      ListSpec.of(
          "limits",
          TIER.to(Tier::limits, Tier::withLimits),
          0,
          Tier.MAX_LIMITS,
          limit -> Messages.of("limits.element", limit.requests(), Phrases.brief(limit.window())),
          (focus, all) -> new Tier.Limit(100, Duration.ofMinutes(1)));

  private static final Part<Tier.Limit> LIMIT = LIMITS.selected();

  private UserKnobs() {}

  static List<Spec> specs() {
    return Stream.of(tiers(), limits()).flatMap(List::stream).toList();
  }

  private static List<Spec> tiers() {
    return List.of(
        TIERS,
        Names.knob("tier-name", Renaming.Kind.TIER, TIER, Tier::name),
        KnobSpec.of(
                "tier-share", Quantities.FACTOR, oneOfSeveral().to(Tier::share, Tier::withShare))
            .on(Track.of(0.01, 100).orZero()),
        KnobSpec.of("tier-users", Quantities.COUNT, TIER.to(Tier::users, Tier::withUsers))
            .on(Track.whole(1, 10_000))
            .with(focus -> Effect.idleIf(LIMITS.size(focus) == 0, "idle.users")),
        KnobSpec.of(
                "priority", Quantities.COUNT, oneOfSeveral().to(Tier::priority, Tier::withPriority))
            .on(Track.whole(1, Tier.MAX_PRIORITY)));
  }

  /** Among several, tiers have weights and priorities. */
  private static Part<Tier> oneOfSeveral() {
    return TIER.where(focus -> TIERS.size(focus) > 1);
  }

  private static List<Spec> limits() {
    Part<OverLimitKind> kind =
        TIER.where(focus -> LIMITS.size(focus) > 0)
            .to(
                tier -> OverLimitKind.of(tier.overLimit()),
                (tier, chosen) -> tier.withOverLimit(chosen.instead(tier.overLimit())));
    Part<Tier.OverLimit.Demote> demote =
        TIER.where(focus -> LIMITS.size(focus) > 0)
            .to(Tier::overLimit, Tier::withOverLimit)
            .as(Tier.OverLimit.Demote.class);
    return List.of(
        LIMITS,
        KnobSpec.of(
                "limit-requests",
                Quantities.COUNT,
                LIMIT.to(Tier.Limit::requests, (now, count) -> new Tier.Limit(count, now.window())))
            .on(Track.whole(1, 100_000)),
        KnobSpec.of(
                "limit-window",
                Quantities.DURATION,
                LIMIT.to(Tier.Limit::window, (now, time) -> new Tier.Limit(now.requests(), time)))
            .on(Track.of(0.1, 86_400)),
        ChoiceSpec.of("over-limit", OverLimitKind.class, kind),
        KnobSpec.of(
                "demoted-priority",
                Quantities.COUNT,
                demote.to(
                    Tier.OverLimit.Demote::priority,
                    (now, priority) -> new Tier.OverLimit.Demote(priority)))
            .on(Track.whole(1, Tier.MAX_PRIORITY)));
  }
}
