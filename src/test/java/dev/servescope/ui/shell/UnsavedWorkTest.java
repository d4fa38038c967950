package dev.servescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.app.StoragePorts;
import dev.servescope.scenario.Scenario;
import dev.servescope.storage.ScenarioFiles;
import dev.servescope.ui.port.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that a crash or a lecture came between: nothing loses it but its owner. */
class UnsavedWorkTest {
  private static final List<Scenario> STARTERS = StarterScenarios.all();
  private static final Scenario LOST = STARTERS.get(2).withName("Lost");

  @TempDir private Path folder;
  private final FakeChoosers choosers = new FakeChoosers();
  private final AtomicBoolean gone = new AtomicBoolean();
  private WindowModel model;

  @BeforeEach
  void start() {
    choosers.asked.clear();
    gone.set(false);
    var storage = new StoragePorts(folder);
    var kept = storage.autosave().recover();
    model = new WindowModel(FakePorts.of(storage, choosers), Settings.DEFAULT);
    model.offerRecovery(kept);
  }

  /** Leaves work behind as a killed window does, and starts again. */
  private void crash() throws IOException {
    ScenarioFiles.save(folder.resolve("autosave.servescope"), LOST);
    start();
  }

  private void close() {
    model
        .unsaved()
        .leaveAll(
            () -> {
              model.end();
              gone.set(true);
            });
  }

  private Scenario scenario() {
    return model.explore().editor().scenario();
  }

  private void work(String name) {
    model.explore().editor().edit(scenario().withName(name));
  }

  /** The name of the work that is offered; empty where none is. */
  private String offered() {
    var offered = model.unsaved().offered().getValue();
    return offered == null ? "" : offered.work().name();
  }

  private void take() {
    model.unsaved().take(model.unsaved().offered().getValue());
  }

  /** The names of the works on the disk, in no order. */
  private List<String> kept() throws IOException {
    try (var files = Files.list(folder)) {
      var names = files.map(file -> String.valueOf(file.getFileName()));
      var works = names.filter(name -> name.matches("autosave.*servescope")).sorted().toList();
      var kept = new ArrayList<String>();
      for (var work : works) {
        kept.add(ScenarioFiles.open(folder.resolve(work)).name());
      }
      return kept;
    }
  }

  @Test
  void anotherMessageDoesNotPushAnOfferAway() throws IOException {
    crash();
    model.addToComparison();
    assertThat(model.notices().shownProperty().get()).isNotNull();
    assertThat(offered()).isEqualTo("Lost");
    model.notices().dismiss();
    assertThat(offered()).isEqualTo("Lost");
  }

  @Test
  void recoveredWorkThatNobodyAnsweredIsOfferedAgainAfterAGoodEnd() throws IOException {
    crash();
    close();
    assertThat(gone).isTrue();
    assertThat(choosers.asked).isEmpty();
    start();
    assertThat(offered()).isEqualTo("Lost");
  }

  @Test
  void recoveredWorkIsKeptBesideTheWorkOfThisSession() throws IOException {
    crash();
    work("New");
    work("Newer");
    assertThat(kept()).containsExactlyInAnyOrder("Lost", "Newer");
    choosers.leave = Choosers.Leave.DISCARD;
    close();
    assertThat(kept()).containsExactly("Lost");
  }

  @Test
  void whoeverWouldRatherStayKeepsWhatIsOpenAndTheOffer() throws IOException {
    crash();
    work("New");
    take();
    assertThat(choosers.asked).containsExactly("unsaved");
    assertThat(scenario().name()).isEqualTo("New");
    assertThat(offered()).isEqualTo("Lost");
    choosers.leave = Choosers.Leave.DISCARD;
    take();
    assertThat(scenario()).isEqualTo(LOST);
    assertThat(offered()).isEmpty();
    assertThat(kept()).containsExactly("Lost");
  }

  @Test
  void onlyItsOwnerGivesWorkUp() throws IOException {
    crash();
    model.unsaved().giveUp(model.unsaved().offered().getValue());
    assertThat(offered()).isEmpty();
    assertThat(kept()).isEmpty();
    start();
    assertThat(offered()).isEmpty();
  }

  private void lecture() {
    work("My precious work");
    model.lecture().toggle();
    model.document().openStarter(STARTERS.get(2));
    work("Shown");
    model.document().openStarter(STARTERS.get(1));
  }

  @Test
  void workPutAsideIsKeptAgainstACrashDuringTheLecture() throws IOException {
    lecture();
    assertThat(kept()).containsExactlyInAnyOrder("My precious work", "Shown");
  }

  @Test
  void whatIsPutAsideLaterDoesNotReplaceWhatWasBefore() {
    lecture();
    assertThat(offered()).isEmpty();
    model.lecture().leave();
    assertThat(offered()).isEqualTo("My precious work");
    model.addToComparison();
    take();
    assertThat(scenario().name()).isEqualTo("My precious work");
    assertThat(offered()).isEqualTo("Shown");
  }

  @Test
  void closingDuringALectureAsksAboutAllThatWasPutAside() throws IOException {
    lecture();
    choosers.leave = Choosers.Leave.SAVE;
    choosers.save = Optional.of(folder.resolve("saved.servescope"));
    close();
    assertThat(choosers.asked).containsExactly("unsaved", "save", "unsaved", "save");
    assertThat(gone).isTrue();
    assertThat(ScenarioFiles.open(folder.resolve("saved.servescope")).name()).isEqualTo("Shown");
    assertThat(kept()).isEmpty();
  }

  @Test
  void whoeverWouldRatherStayHasTheWorkThatWasPutAside() throws IOException {
    lecture();
    close();
    assertThat(choosers.asked).containsExactly("unsaved");
    assertThat(gone).isFalse();
    assertThat(scenario().name()).isEqualTo("My precious work");
    assertThat(offered()).isEqualTo("Shown");
    assertThat(kept()).containsExactlyInAnyOrder("My precious work", "Shown");
  }
}
