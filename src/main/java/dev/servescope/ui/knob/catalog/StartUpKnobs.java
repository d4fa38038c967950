package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.pool.Remedies;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.SwitchSpec;
import dev.servescope.ui.knob.spec.Texts;
import dev.servescope.ui.knob.spec.Track;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What a start consists of, and what is done to shorten it. */
final class StartUpKnobs {
  private static final ListSpec<StartUp.Phase> PHASES =
      ListSpec.of(
          "phases",
          Parts.START_UP.to(StartUp::phases, (now, phases) -> new StartUp(phases, now.remedies())),
          0,
          StartUp.MAX_PHASES,
          StartUp.Phase::name,
          (focus, all) ->
              new StartUp.Phase(
                  Parts.freeName("phase", all.stream().map(StartUp.Phase::name).toList()),
                  Duration.ofMillis(500)));

  private static final Part<StartUp.Phase> PHASE = PHASES.selected();
  private static final Part<Remedies> REMEDIES =
      Parts.START_UP.to(StartUp::remedies, StartUp::withRemedies);

  private StartUpKnobs() {}

  static List<Spec> specs() {
    return Stream.of(phases(), loading(), models()).flatMap(List::stream).toList();
  }

  private static List<Spec> phases() {
    return List.of(
        KnobSpec.of(
                "cold-start",
                Quantities.DURATION,
                Parts.START_UP.to(StartUp::total, StartUp::scaledTo))
            .on(Track.of(0.1, 600).orZero())
            .with(Effects::coldStart),
        PHASES,
        KnobSpec.of(
            "phase-name",
            Texts.NAME,
            PHASE.to(
                StartUp.Phase::name,
                (now, name) -> new StartUp.Phase(name, now.time(), now.loadsModel()))),
        KnobSpec.of(
                "phase-time",
                Quantities.DURATION,
                PHASE.to(
                    StartUp.Phase::time,
                    (now, time) -> new StartUp.Phase(now.name(), time, now.loadsModel())))
            .on(Track.of(0.01, 600).orZero()),
        SwitchSpec.of(
            "loads-model",
            PHASE.to(
                StartUp.Phase::loadsModel,
                (now, on) -> new StartUp.Phase(now.name(), now.time(), on))));
  }

  private static List<Spec> loading() {
    return List.of(
        SwitchSpec.of("caching", REMEDIES.to(Remedies::caching, Remedies::withCaching)),
        share(
            "cached-share",
            REMEDIES.when(Remedies::caching).to(Remedies::cachedShare, Remedies::withCachedShare)),
        SwitchSpec.of("progressive", REMEDIES.to(Remedies::progressive, Remedies::withProgressive)),
        share(
            "ready-share",
            REMEDIES
                .when(Remedies::progressive)
                .to(Remedies::readyShare, Remedies::withReadyShare)));
  }

  private static List<Spec> models() {
    return List.of(
        SwitchSpec.of("lighter", REMEDIES.to(Remedies::lighter, Remedies::withLighter)),
        share(
            "lighter-share",
            REMEDIES
                .when(Remedies::lighter)
                .to(Remedies::lighterShare, Remedies::withLighterShare)));
  }

  private static Spec share(String name, Part<Double> part) {
    return KnobSpec.of(name, Quantities.SHARE, part).on(Track.share());
  }
}
