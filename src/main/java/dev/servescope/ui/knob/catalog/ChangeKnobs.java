package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.Track;
import java.util.List;
import java.util.stream.Stream;

/** What changes at a time of the run: the list of changes, and the values that they set. */
final class ChangeKnobs {
  private static final ListSpec<Intervention> CHANGES =
      ListSpec.of(
          "changes",
          Part.SCENARIO.to(Scenario::interventions, Scenario::withInterventions),
          0,
          Scenario.MAX_INTERVENTIONS,
          timed -> InterventionTexts.time(timed) + " " + InterventionTexts.what(timed),
          ChangeKnobs::fresh);

  private static final Part<Intervention> TIMED = CHANGES.selected();

  /** What the change that is looked at does. */
  static final Part<Change> CHANGE =
      TIMED.to(
          Intervention::change, (now, change) -> new Intervention(now.at(), now.pool(), change));

  private ChangeKnobs() {}

  static List<Spec> specs() {
    return Stream.of(
            timing(),
            ChangeValues.specs(),
            FaultChanges.specs(),
            PriceKnobs.ofChange(
                CHANGE
                    .as(Change.SetPrices.class)
                    .to(Change.SetPrices::prices, (any, other) -> new Change.SetPrices(other))))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Spec> timing() {
    Part<ChangeKind> kind =
        new Part<>(
            focus -> CHANGE.in(focus).map(ChangeKind::of),
            (focus, chosen) ->
                CHANGE.update(
                    focus, now -> chosen.instead(now, focus.scenario(), changedPool(focus))));
    return List.of(
        CHANGES,
        KnobSpec.of(
                "change-at",
                Quantities.DURATION,
                CHANGES.placed(
                    Intervention::at, (now, at) -> new Intervention(at, now.pool(), now.change())))
            .on(Track.of(1, 86_400).orZero()),
        ChoiceSpec.of("change-kind", ChangeKind.class, kind),
        ChoiceSpec.ofNames("change-pool", focus -> Parts.poolNames(focus.scenario()), poolName()));
  }

  /** Changes speak of pools by their places; people by their names. */
  private static Part<String> poolName() {
    var asked =
        TIMED
            .where(focus -> SiteKnobs.POOLS.size(focus) > 1)
            .when(timed -> !(timed.change() instanceof Change.SetRate));
    return new Part<>(
        focus -> asked.in(focus).map(any -> changedPool(focus).name()),
        (focus, name) ->
            TIMED.update(
                focus,
                now ->
                    new Intervention(
                        now.at(),
                        Parts.poolNames(focus.scenario()).indexOf(name) + 1,
                        now.change())));
  }

  private static Pool changedPool(Focus focus) {
    return TIMED
        .in(focus)
        .map(timed -> focus.scenario().pools().get(timed.pool() - 1))
        .orElseGet(() -> Parts.pool(focus));
  }

  private static Intervention fresh(Focus focus, List<Intervention> all) {
    var pool = Parts.pool(focus);
    int more = Math.min(Pool.MAX_REPLICAS, pool.replicas() + 1);
    int place = focus.index(SiteKnobs.POOLS.name()) + 1;
    return new Intervention(Ends.share(focus.scenario(), 0.5), place, new Change.SetReplicas(more));
  }
}
