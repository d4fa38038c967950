package dev.servescope.storage.json;

import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Tier.Limit;
import dev.servescope.scenario.load.Tier.OverLimit;
import dev.servescope.scenario.load.Tier.OverLimit.Demote;
import dev.servescope.scenario.load.Tier.OverLimit.Refuse;
import java.time.Duration;
import java.util.List;

/** The kinds of users and where they are, in the file: one line each where nothing is special. */
final class TierJson {
  private static final Codec<Limit> LIMIT =
      Shape.of(
          new Limit(1, Duration.ofSeconds(1)),
          at ->
              new Limit(
                  at.required("requests", Limit::requests, Values.WHOLE),
                  at.required("window", Limit::window, Values.DURATION)));

  private static final Codec<OverLimit> OVER_LIMIT =
      new Kinds<OverLimit>("type")
          .with("refuse", Refuse.class, Shape.empty(new Refuse()))
          .with(
              "demote",
              Demote.class,
              Shape.of(
                  new Demote(Tier.MAX_PRIORITY),
                  at -> new Demote(at.always("priority", Demote::priority, Values.WHOLE))));

  static final Codec<List<Tier>> TIERS =
      Shape.of(
              Tier.EVERYBODY,
              at ->
                  new Tier(
                      at.always("name", Tier::name, Values.NAME),
                      at.always("share", Tier::share, Values.NUMBER),
                      at.always("users", Tier::users, Values.WHOLE),
                      at.always("priority", Tier::priority, Values.WHOLE),
                      at.optional("limits", Tier::limits, LIMIT.list("a list of limits")),
                      at.optional("overLimit", Tier::overLimit, OVER_LIMIT)))
          .list("a list of tiers");

  static final Codec<List<Region>> REGIONS =
      Shape.of(
              Region.EVERYWHERE,
              at ->
                  new Region(
                      at.always("name", Region::name, Values.NAME),
                      at.always("share", Region::share, Values.NUMBER)))
          .list("a list of regions");

  private TierJson() {}
}
