package dev.servescope.storage.json;

import dev.servescope.scenario.pool.Remedies;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.pool.StartUp.Phase;
import java.time.Duration;

/** The cold start in the file: {@code {"phases": [{"name": "container", "time": "200ms"}]}}. */
final class StartUpJson {
  private static final Codec<Phase> PHASE =
      Shape.of(
          new Phase("phase", Duration.ZERO),
          at ->
              new Phase(
                  at.required("name", Phase::name, Values.NAME),
                  at.required("time", Phase::time, Values.DURATION),
                  at.optional("loadsModel", Phase::loadsModel, Values.FLAG)));

  private static final Codec<Remedies> REMEDIES =
      Shape.of(
          Remedies.NONE,
          at ->
              new Remedies(
                  at.always("caching", Remedies::caching, Values.FLAG),
                  at.always("cachedShare", Remedies::cachedShare, Values.NUMBER),
                  at.always("lighter", Remedies::lighter, Values.FLAG),
                  at.always("lighterShare", Remedies::lighterShare, Values.NUMBER),
                  at.always("progressive", Remedies::progressive, Values.FLAG),
                  at.always("readyShare", Remedies::readyShare, Values.NUMBER)));

  static final Codec<StartUp> CODEC =
      Shape.of(
          StartUp.TYPICAL,
          at ->
              new StartUp(
                  at.always("phases", StartUp::phases, PHASE.list("a list of phases")),
                  at.optional("remedies", StartUp::remedies, REMEDIES)));

  private StartUpJson() {}
}
