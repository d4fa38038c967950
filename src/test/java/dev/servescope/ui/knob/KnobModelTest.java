package dev.servescope.ui.knob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.knob.catalog.Blame;
import dev.servescope.ui.knob.catalog.Catalog;
import org.junit.jupiter.api.Test;

class KnobModelTest {
  private static final Scenario START = StarterScenarios.all().getFirst();

  private final ScenarioEditor editor = new ScenarioEditor(START);
  private final KnobModel model = new KnobModel(editor);

  @Test
  void anEditReachesTheEditorAndUndoLeavesTheLookAtAnElementThatThereIs() {
    model.edit(Catalog.list("pools").added(model.focus()));
    assertThat(editor.scenario().pools()).hasSize(2);
    assertThat(model.focus().index("pools")).isEqualTo(1);
    editor.undo();
    assertThat(model.focus().scenario()).isEqualTo(START);
    assertThat(model.focus().index("pools")).isZero();
  }

  @Test
  void lookingElsewhereIsNoStepToUndo() {
    model.edit(Catalog.list("tiers").added(model.focus()));
    editor.markSaved(editor.scenario());
    model.select("tiers", 0);
    assertThat(model.focus().index("tiers")).isZero();
    assertThat(editor.dirtyProperty().get()).isFalse();
    editor.undo();
    assertThat(editor.scenario()).isEqualTo(START);
  }

  @Test
  void anotherScenarioIsLookedAtFromItsFirstElements() {
    model.edit(Catalog.list("pools").added(model.focus()));
    editor.open(editor.scenario().withName("Other"));
    assertThat(model.focus().index("pools")).isZero();
    assertThat(model.focus().scenario().name()).isEqualTo("Other");
    assertThat(model.opened()).isEqualTo(model.focus());
  }

  @Test
  void whatWasAddedHasNothingToGoBackTo() {
    model.edit(Catalog.list("pools").added(model.focus()));
    model.edit(Catalog.knob("replicas").typed(model.focus(), "9"));
    assertThat(Catalog.knob("replicas").differs(model.focus(), model.opened())).isFalse();
    model.select("pools", 0);
    model.edit(Catalog.knob("replicas").typed(model.focus(), "9"));
    assertThat(Catalog.knob("replicas").differs(model.focus(), model.opened())).isTrue();
  }

  @Test
  void whatAnotherControlForbidsIsSaidOfThatControlUntilTheScenarioChanges() {
    editor.edit(START.withHorizon(new Horizon.Requests(100)));
    assertThat(model.refuse("arrival-rate", refusal("arrival-rate", "0"))).isTrue();
    assertThat(model.faultProperty().get().orElseThrow().blame().control()).isEqualTo("end");
    editor.edit(START);
    assertThat(model.faultProperty().get()).isEmpty();
    assertThat(model.refuse("batch-size", refusal("batch-size", "0"))).isFalse();
  }

  @Test
  void aTimedChangeThatForbidsIsNamedByItsPlace() {
    var refused = new InvalidValueException("interventions[2]", "0 replicas", "at least 1");
    assertThat(Blame.of("scaling", refused.path()))
        .contains(new Blame("changes", "change-replicas", "changes", 2));
    assertThat(Blame.of("change-replicas", refused.path())).isEmpty();
    assertThat(Blame.of("steps", "steps[0].at").orElseThrow().control()).isEqualTo("step-at");
  }

  private InvalidValueException refusal(String knob, String typed) {
    return catchThrowableOfType(
        InvalidValueException.class, () -> Catalog.knob(knob).typed(model.focus(), typed));
  }

  @Test
  void aDragIsOneStep() {
    model.edit(Catalog.knob("replicas").typed(model.focus(), "4"), "slide");
    model.edit(Catalog.knob("replicas").typed(model.focus(), "5"), "slide");
    editor.endGesture();
    editor.undo();
    assertThat(editor.scenario()).isEqualTo(START);
  }

  @Test
  void aPatternIsThatOfThePoolThatIsLookedAt() {
    model.edit(Catalog.list("pools").added(model.focus()));
    model.edit(PatternTexts.apply(model.focus(), Pattern.EVENT_DRIVEN));
    assertThat(editor.scenario().pools().get(1).onDemand()).isTrue();
    assertThat(editor.scenario().pool().onDemand()).isFalse();
  }

  @Test
  void shardedAndReplicatedLightsBothButtons() {
    assertThat(PatternTexts.covers(Pattern.SHARDED_REPLICATED, Pattern.SHARDED)).isTrue();
    assertThat(PatternTexts.covers(Pattern.SHARDED_REPLICATED, Pattern.REPLICATED)).isTrue();
    assertThat(PatternTexts.covers(Pattern.SHARDED_REPLICATED, Pattern.SINGLE)).isFalse();
    for (var pattern : Pattern.values()) {
      assertThat(PatternTexts.describe(pattern.applyTo(START.pool()))).isNotBlank();
    }
  }
}
