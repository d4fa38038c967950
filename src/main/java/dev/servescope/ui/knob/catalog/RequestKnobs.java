package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.Track;
import java.util.List;

/** What kinds of request there are, and what each of them needs. */
final class RequestKnobs {
  private static final Part<RequestClass> CLASS = Parts.CLASS;
  private static final Part<Work> WORK = CLASS.to(RequestClass::work, RequestClass::withWork);

  static final ListSpec<RequestClass> CLASSES =
      ListSpec.of(
              "classes",
              Parts.CLASSES,
              1,
              Demand.MAX_KINDS,
              RequestClass::name,
              (focus, all) ->
                  all.getLast()
                      .withName(Parts.freeName("class", Parts.classNames(focus.scenario()))))
          .neededBy(
              (focus, index) ->
                  Needs.ofClass(focus.scenario(), Parts.classNames(focus.scenario()).get(index)));

  private RequestKnobs() {}

  static List<Spec> specs() {
    return List.of(
        CLASSES,
        Names.knob("class-name", Renaming.Kind.CLASS, CLASS, RequestClass::name),
        KnobSpec.of(
                "class-share",
                Quantities.FACTOR,
                CLASS
                    .where(focus -> CLASSES.size(focus) > 1)
                    .to(RequestClass::share, RequestClass::withShare))
            .on(Track.of(0.01, 100).orZero()),
        WorkKnobs.kind("distribution", WORK).with(Effects::work),
        WorkKnobs.mean("work", WORK).with(Effects::work),
        WorkKnobs.variation("variation", WORK).with(Effects::work),
        data("payload", CLASS.to(RequestClass::payload, RequestClass::withPayload)),
        data("answer", CLASS.to(RequestClass::answer, RequestClass::withAnswer)),
        data("request-memory", CLASS.to(RequestClass::memory, RequestClass::withMemory)),
        KnobSpec.of(
                "items", Quantities.COUNT, CLASS.to(RequestClass::items, RequestClass::withItems))
            .on(Track.whole(1, 64)),
        ChoiceSpec.ofNames(
            "class-tier",
            focus -> Names.orAny(Parts.tierNames(focus.scenario())),
            CLASS.to(RequestClass::tier, RequestClass::withTier)),
        KnobSpec.of(
                "deadline",
                Quantities.DURATION,
                CLASS.to(RequestClass::deadline, RequestClass::withDeadline))
            .on(Track.of(0.01, 600).orZero())
            .zeroIs("target"));
  }

  private static Spec data(String name, Part<Bytes> part) {
    return KnobSpec.of(name, Quantities.DATA, part).on(Track.of(1e-6, 10).orZero());
  }
}
