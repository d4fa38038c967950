package dev.servescope.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class AutosaveTest {
  private static final Scenario ONE = RandomScenarios.simple(1);
  private static final Scenario TWO = RandomScenarios.simple(2);
  private static final Scenario THREE = RandomScenarios.simple(3);

  @TempDir private Path folder;

  private Path file(String name) {
    return folder.resolve(name);
  }

  /** Leaves work behind as a killed window does, with or without its lock's file. */
  private void orphan(String name, Scenario scenario, int second) throws IOException {
    ScenarioFiles.save(file(name), scenario);
    Files.setLastModifiedTime(file(name), FileTime.from(second, TimeUnit.SECONDS));
  }

  private void assertNothingIsLeft() {
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsKeptAgainstACrashIsRecoveredUntilItIsDiscarded() throws IOException {
    var autosave = new Autosave(folder.resolve("not").resolve("yet"));
    assertThat(autosave.recover()).isEmpty();
    autosave.keep(List.of(TWO));
    autosave.keep(List.of(THREE));
    assertThat(autosave.recover()).containsExactly(THREE);
    autosave.keep(List.of());
    autosave.keep(List.of());
    assertThat(autosave.recover()).isEmpty();
    assertThat(folder.resolve("not").resolve("yet")).isEmptyDirectory();
  }

  @Test
  void aWindowThatKeepsNothingMakesNoFolder() throws IOException {
    var autosave = new Autosave(file("none"));
    assertThat(autosave.recover()).isEmpty();
    autosave.keep(List.of());
    assertNothingIsLeft();
  }

  @Test
  void aDamagedOneIsPutAside() throws IOException {
    Files.writeString(file("autosave.servescope"), "{\"format\": \"serve");
    assertThat(new Autosave(folder).recover()).isEmpty();
    assertThat(folder.toFile().list()).containsExactly("autosave.servescope.broken");
  }

  @Test
  void twoWindowsKeepTheirOwn() throws IOException {
    var first = new Autosave(folder);
    var second = new Autosave(folder);
    first.keep(List.of(ONE));
    assertThat(second.recover()).as("of a window that is open").isEmpty();
    second.keep(List.of(TWO));
    first.keep(List.of(THREE));
    assertThat(ScenarioFiles.open(file("autosave.servescope"))).isEqualTo(THREE);
    assertThat(ScenarioFiles.open(file("autosave-2.servescope"))).isEqualTo(TWO);
    assertThat(new Autosave(folder).recover()).isEmpty();
    second.keep(List.of());
    assertThat(first.recover()).containsExactly(THREE);
    first.keep(List.of());
    assertNothingIsLeft();
  }

  @Test
  void aNameIsFreeAgainOnceItsWindowForgets() throws IOException {
    var first = new Autosave(folder);
    var second = new Autosave(folder);
    first.keep(List.of(ONE));
    second.keep(List.of(TWO));
    first.keep(List.of());
    first.keep(List.of(THREE));
    assertThat(ScenarioFiles.open(file("autosave.servescope"))).isEqualTo(THREE);
    first.keep(List.of());
    new Autosave(folder).keep(List.of(ONE));
    assertThat(ScenarioFiles.open(file("autosave.servescope"))).isEqualTo(ONE);
    assertThat(ScenarioFiles.open(file("autosave-2.servescope"))).isEqualTo(TWO);
  }

  @Test
  void allOrphansAreOfferedTheNewestFirst() throws IOException {
    orphan("autosave.servescope", ONE, 1000);
    Files.createFile(file("autosave.servescope.lock"));
    orphan("autosave-2.servescope", TWO, 3000);
    orphan("autosave-7.servescope", THREE, 2000);
    orphan("autosave-x.servescope", THREE, 4000);
    assertThat(new Autosave(folder).recover()).containsExactly(TWO, THREE, ONE);
    assertThat(new Autosave(folder).recover()).as("claimed by the first").isEmpty();
    assertThat(file("autosave-x.servescope")).exists();
  }

  @Test
  void whatWasFoundStaysBesideNewWorkUntilItIsLeftOut() throws IOException {
    orphan("autosave.servescope", ONE, 1000);
    var autosave = new Autosave(folder);
    assertThat(autosave.recover()).containsExactly(ONE);
    autosave.keep(List.of(ONE, TWO));
    autosave.keep(List.of(ONE, THREE));
    assertThat(ScenarioFiles.open(file("autosave.servescope"))).isEqualTo(ONE);
    assertThat(ScenarioFiles.open(file("autosave-2.servescope"))).isEqualTo(THREE);
    autosave.keep(List.of(THREE));
    assertThat(file("autosave.servescope")).doesNotExist();
    assertThat(autosave.recover()).containsExactly(THREE);
  }

  @Test
  void whatIsLeftIsFoundByTheNext() throws IOException {
    var autosave = new Autosave(folder);
    autosave.keep(List.of(ONE, TWO));
    autosave.keep(List.of(TWO));
    autosave.leave();
    assertThat(folder.toFile().list()).containsExactly("autosave-2.servescope");
    assertThat(new Autosave(folder).recover()).containsExactly(TWO);
  }

  @Test
  void anOrphanThatWaitsIsNotReplaced() throws IOException {
    orphan("autosave.servescope", ONE, 1000);
    var autosave = new Autosave(folder);
    autosave.keep(List.of(TWO));
    assertThat(ScenarioFiles.open(file("autosave.servescope"))).isEqualTo(ONE);
    assertThat(ScenarioFiles.open(file("autosave-2.servescope"))).isEqualTo(TWO);
  }

  @Test
  void aDamagedOrphanDoesNotHideTheOthers() throws IOException {
    orphan("autosave.servescope", ONE, 1000);
    Files.writeString(file("autosave-2.servescope"), "{");
    assertThat(new Autosave(folder).recover()).containsExactly(ONE);
    assertThat(file("autosave-2.servescope.broken")).exists();
  }

  /** A folder stands where the lock would: nothing can be locked, as on some disks of networks. */
  @Test
  void withoutLocksNothingThatIsThereIsReplaced() throws IOException {
    for (var name : List.of("autosave", "autosave-2", "autosave-3")) {
      Files.createDirectories(file(name + ".servescope.lock").resolve("full"));
    }
    orphan("autosave.servescope", ONE, 1000);
    var autosave = new Autosave(folder);
    assertThat(autosave.recover()).containsExactly(ONE);
    autosave.keep(List.of(ONE, TWO));
    assertThat(autosave.recover()).containsExactly(ONE, TWO);
    autosave.keep(List.of(ONE, TWO, THREE));
    assertThat(ScenarioFiles.open(file("autosave-3.servescope"))).isEqualTo(THREE);
    assertThat(new Autosave(folder).recover()).containsExactlyInAnyOrder(ONE, TWO, THREE);
    autosave.keep(List.of());
    assertThat(file("autosave.servescope")).doesNotExist();
  }

  @Test
  void whatCouldNotBeKeptMayBeKeptLater() throws IOException {
    var blocked = Files.createFile(file("config"));
    var autosave = new Autosave(blocked);
    assertThatThrownBy(() -> autosave.keep(List.of(ONE)))
        .hasMessageContaining("config is no folder");
    Files.delete(blocked);
    autosave.keep(List.of(TWO));
    assertThat(new Autosave(blocked).recover()).as("claimed").isEmpty();
    assertThat(autosave.recover()).containsExactly(TWO);
  }

  @Test
  void theWorkOfAKilledProcessIsOfferedOnceItIsDead() throws Exception {
    var other = KeepingWindow.start(folder, 1);
    try {
      var autosave = new Autosave(folder);
      assertThat(autosave.recover()).as("of a process that lives").isEmpty();
      autosave.keep(List.of(TWO));
      assertThat(ScenarioFiles.open(file("autosave.servescope"))).isEqualTo(ONE);
    } finally {
      other.destroyForcibly();
    }
    assertThat(other.waitFor()).isNotZero();
    var next = new Autosave(folder);
    assertThat(next.recover()).containsExactly(ONE);
    assertThat(new Autosave(folder).recover()).isEmpty();
    next.keep(List.of());
    assertThat(file("autosave.servescope.lock")).doesNotExist();
  }

  @Test
  void aProcessKeepsAwayFromTheWorkOfThisOne() throws Exception {
    var autosave = new Autosave(folder);
    autosave.keep(List.of(TWO));
    assertThat(new Autosave(folder).recover()).as("a look that must not end the lock").isEmpty();
    var other = KeepingWindow.start(folder, 1);
    assertThat(autosave.recover()).containsExactly(TWO);
    assertThat(ScenarioFiles.open(file("autosave-2.servescope"))).isEqualTo(ONE);
    other.getOutputStream().close();
    assertThat(other.waitFor()).isZero();
    autosave.keep(List.of());
    assertNothingIsLeft();
  }
}
