package dev.servescope.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ScenarioEditorTest {
  private static final Scenario START = StarterScenarios.all().getFirst();

  private final ScenarioEditor editor = new ScenarioEditor(START);

  private static Scenario replicas(int count) {
    return START.withPool(START.pool().withReplicas(count));
  }

  @Test
  void aFreshScenarioIsCleanAndHasNoPast() {
    assertThat(editor.scenario()).isEqualTo(START);
    assertThat(editor.dirtyProperty().get()).isFalse();
    assertThat(editor.undoableProperty().get()).isFalse();
    assertThat(editor.redoableProperty().get()).isFalse();
  }

  @Test
  void aDragIsOneStepToUndo() {
    for (int count = 4; count <= 9; count++) {
      editor.edit(replicas(count), "slide replicas");
    }
    editor.endGesture();
    editor.undo();
    assertThat(editor.scenario()).isEqualTo(START);
    assertThat(editor.undoableProperty().get()).isFalse();
    editor.redo();
    assertThat(editor.scenario()).isEqualTo(replicas(9));
  }

  @Test
  void twoDragsOfTheSameSliderAreTwoSteps() {
    editor.edit(replicas(4), "slide replicas");
    editor.endGesture();
    editor.edit(replicas(5), "slide replicas");
    editor.undo();
    assertThat(editor.scenario()).isEqualTo(replicas(4));
  }

  @Test
  void anotherControlBeginsAStepOfItsOwn() {
    editor.edit(replicas(4), "slide replicas");
    editor.edit(replicas(4).withSeed(7), "slide seed");
    editor.undo();
    assertThat(editor.scenario()).isEqualTo(replicas(4));
  }

  @Test
  void aDragBackToWhereItBeganLeavesNoStep() {
    editor.edit(replicas(4), "slide replicas");
    editor.edit(START, "slide replicas");
    assertThat(editor.undoableProperty().get()).isFalse();
    assertThat(editor.dirtyProperty().get()).isFalse();
  }

  @Test
  void aChangeAfterAnUndoForgetsWhatWasUndone() {
    editor.edit(replicas(4));
    editor.undo();
    editor.edit(replicas(5));
    assertThat(editor.redoableProperty().get()).isFalse();
  }

  @Test
  void savedWorkIsCleanAndUndoMakesItDirtyAgain() {
    editor.edit(replicas(4));
    assertThat(editor.dirtyProperty().get()).isTrue();
    editor.markSaved(replicas(4));
    assertThat(editor.dirtyProperty().get()).isFalse();
    editor.undo();
    assertThat(editor.dirtyProperty().get()).isTrue();
  }

  @Test
  void changesMadeWhileSavingStayUnsaved() {
    editor.edit(replicas(4));
    var written = editor.scenario();
    editor.edit(replicas(5));
    editor.markSaved(written);
    assertThat(editor.dirtyProperty().get()).isTrue();
  }

  @Test
  void aRecoveredScenarioIsUnsavedFromTheStart() {
    editor.openUnsaved(replicas(4));
    assertThat(editor.dirtyProperty().get()).isTrue();
    assertThat(editor.undoableProperty().get()).isFalse();
  }

  @Test
  void resetGoesBackToWhatWasOpenedAndCanBeUndone() {
    editor.open(replicas(6));
    editor.edit(replicas(7));
    editor.edit(replicas(8));
    editor.reset();
    assertThat(editor.scenario()).isEqualTo(replicas(6));
    editor.undo();
    assertThat(editor.scenario()).isEqualTo(replicas(8));
  }

  @Test
  void theHistoryIsBounded() {
    for (int seed = 0; seed < History.LIMIT + 50; seed++) {
      editor.edit(START.withSeed(1000 + seed));
    }
    int steps = 0;
    while (editor.undoableProperty().get()) {
      editor.undo();
      steps++;
    }
    assertThat(steps).isEqualTo(History.LIMIT);
  }
}
