package dev.servescope.ui.knob;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.TimedValues;
import dev.servescope.ui.edit.Lens;
import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.knob.spec.ActionSpec;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.SwitchSpec;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever controls are used in whatever order: each either does what it was asked for or says what
 * is in the way, and takes the scenario nowhere meanwhile.
 */
class KnobWalkTest {
  private static final int STEPS = 40;
  private static final List<Pattern> PATTERNS =
      List.of(Pattern.SINGLE, Pattern.REPLICATED, Pattern.SHARDED, Pattern.EVENT_DRIVEN);

  /** From when on changes hold. */
  enum From {
    THE_START,
    THE_PLAYHEAD;

    Lens lens() {
      return this == THE_START ? Lens.WHOLE : new Here(Duration.ofMillis(1500));
    }
  }

  /** What the knobs see while the film stands somewhere on its way. */
  private record Here(Duration at) implements Lens {
    @Override
    public Scenario seen(Scenario whole) {
      return TimedValues.at(whole, at);
    }

    @Override
    public Scenario changed(Scenario whole, Scenario changed, String gesture) {
      var seen = seen(whole);
      return TimedValues.between(seen, changed, at)
          .filter(_ -> seen.interventions().equals(changed.interventions()))
          .map(changes -> TimedValues.with(whole, changes))
          .orElseGet(() -> TimedValues.transfer(whole, seen, changed));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noControlFailsWhateverWasDoneBefore(From from) {
    var starts = Stream.concat(StarterScenarios.all().stream(), RandomScenarios.firstFull(60));
    starts.forEach(start -> walk(start, from));
  }

  private static void walk(Scenario start, From from) {
    var random = new Random(start.seed());
    var editor = new ScenarioEditor(start);
    var model = new KnobModel(editor, new SimpleObjectProperty<>(from.lens()));
    for (int i = 0; i < STEPS; i++) {
      step(model, editor, random);
    }
  }

  private static void step(KnobModel model, ScenarioEditor editor, Random random) {
    var before = editor.scenario();
    boolean pattern = random.nextInt(10) == 0;
    var spec = any(there(model.focus()), random);
    var name = pattern ? Catalog.PATTERN : spec.name();
    var refusal =
        model.ask(name, () -> pattern ? patterned(model, random) : used(spec, model, random));
    boolean refused = !refusal.isEmpty() || model.faultProperty().get().isPresent();
    if (refused) {
      assertThat(editor.scenario()).as(name).isEqualTo(before);
    }
  }

  private static List<Spec> there(Focus focus) {
    return Catalog.all().stream()
        .filter(spec -> !(spec.effect(focus) instanceof Effect.Absent))
        .toList();
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static Focus patterned(KnobModel model, Random random) {
    return PatternTexts.apply(model.focus(), any(PATTERNS, random));
  }

  private static Focus used(Spec spec, KnobModel model, Random random) {
    var focus = model.focus();
    return switch (spec) {
      case KnobSpec<?> knob ->
          random.nextBoolean()
              ? knob.takenFrom(focus, model.opened())
              : knob.moved(focus, random.nextInt(5) / 4.0);
      case ChoiceSpec<?> choice ->
          choice.choose(focus, random.nextInt(choice.labels(focus).size()));
      case SwitchSpec toggle -> toggle.part().set(focus, !toggle.isOn(focus));
      case ActionSpec action -> action.act().apply(focus);
      case ListSpec<?> list -> changed(list, focus, random);
    };
  }

  private static Focus changed(ListSpec<?> list, Focus focus, Random random) {
    if (random.nextBoolean()) {
      return list.whyFull(focus).isEmpty() ? list.added(focus) : focus;
    }
    boolean removable = list.size(focus) > 0 && list.whyNeeded(focus).isEmpty();
    return removable ? list.withoutSelected(focus) : focus;
  }
}
