package dev.servescope.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
    autosave.keep(TWO);
    autosave.keep(THREE);
    assertThat(autosave.recover()).contains(THREE);
    autosave.discard();
    autosave.discard();
    assertThat(autosave.recover()).isEmpty();
    assertThat(folder.resolve("not").resolve("yet")).isEmptyDirectory();
  }

  @Test
  void aWindowThatKeepsNothingMakesNoFolder() throws IOException {
    var autosave = new Autosave(file("none"));
    assertThat(autosave.recover()).isEmpty();
    autosave.discard();
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
    first.keep(ONE);
    assertThat(second.recover()).as("of a window that is open").isEmpty();
    second.keep(TWO);
    first.keep(THREE);
    assertThat(ScenarioFiles.open(file("autosave.servescope"))).isEqualTo(THREE);
    assertThat(ScenarioFiles.open(file("autosave-2.servescope"))).isEqualTo(TWO);
    assertThat(new Autosave(folder).recover()).isEmpty();
    second.discard();
    assertThat(first.recover()).contains(THREE);
    first.discard();
    assertNothingIsLeft();
  }

  @Test
  void aNameIsFreeAgainOnceItsWindowForgets() throws IOException {
    var first = new Autosave(folder);
    var second = new Autosave(folder);
    first.keep(ONE);
    second.keep(TWO);
    first.discard();
    first.keep(THREE);
    assertThat(ScenarioFiles.open(file("autosave.servescope"))).isEqualTo(THREE);
    first.discard();
    new Autosave(folder).keep(ONE);
    assertThat(ScenarioFiles.open(file("autosave.servescope"))).isEqualTo(ONE);
    assertThat(ScenarioFiles.open(file("autosave-2.servescope"))).isEqualTo(TWO);
  }

  @Test
  void orphansAreOfferedOneAStartTheNewestFirst() throws IOException {
    orphan("autosave.servescope", ONE, 1000);
    Files.createFile(file("autosave.servescope.lock"));
    orphan("autosave-2.servescope", TWO, 3000);
    orphan("autosave-7.servescope", THREE, 2000);
    orphan("autosave-x.servescope", THREE, 4000);
    var first = new Autosave(folder);
    var second = new Autosave(folder);
    assertThat(first.recover()).contains(TWO);
    assertThat(second.recover()).contains(THREE);
    first.discard();
    second.discard();
    assertThat(new Autosave(folder).recover()).contains(ONE);
    assertThat(file("autosave-x.servescope")).exists();
  }

  @Test
  void anOrphanThatWaitsIsNotReplaced() throws IOException {
    orphan("autosave.servescope", ONE, 1000);
    var autosave = new Autosave(folder);
    autosave.keep(TWO);
    assertThat(ScenarioFiles.open(file("autosave.servescope"))).isEqualTo(ONE);
    assertThat(ScenarioFiles.open(file("autosave-2.servescope"))).isEqualTo(TWO);
  }

  @Test
  void aDamagedOrphanDoesNotHideTheOthers() throws IOException {
    orphan("autosave.servescope", ONE, 1000);
    Files.writeString(file("autosave-2.servescope"), "{");
    assertThat(new Autosave(folder).recover()).contains(ONE);
    assertThat(file("autosave-2.servescope.broken")).exists();
  }

  /** A folder stands where the lock would: nothing can be locked, as on some disks of networks. */
  @Test
  void withoutLocksTheFirstNameServesAll() throws IOException {
    Files.createDirectories(file("autosave.servescope.lock").resolve("full"));
    orphan("autosave.servescope", ONE, 1000);
    var autosave = new Autosave(folder);
    assertThat(autosave.recover()).contains(ONE);
    autosave.keep(TWO);
    assertThat(new Autosave(folder).recover()).contains(TWO);
    autosave.discard();
    assertThat(file("autosave.servescope")).doesNotExist();
    autosave.keep(THREE);
    assertThat(ScenarioFiles.open(file("autosave.servescope"))).isEqualTo(THREE);
  }

  @Test
  void whatCouldNotBeKeptMayBeKeptLater() throws IOException {
    var blocked = Files.createFile(file("config"));
    var autosave = new Autosave(blocked);
    assertThatThrownBy(() -> autosave.keep(ONE)).hasMessageContaining("config is no folder");
    Files.delete(blocked);
    autosave.keep(TWO);
    assertThat(new Autosave(blocked).recover()).as("claimed").isEmpty();
    assertThat(autosave.recover()).contains(TWO);
  }

  @Test
  void theWorkOfAKilledProcessIsOfferedOnceItIsDead() throws Exception {
    var other = KeepingWindow.start(folder, 1);
    try {
      var autosave = new Autosave(folder);
      assertThat(autosave.recover()).as("of a process that lives").isEmpty();
      autosave.keep(TWO);
      assertThat(ScenarioFiles.open(file("autosave.servescope"))).isEqualTo(ONE);
    } finally {
      other.destroyForcibly();
    }
    assertThat(other.waitFor()).isNotZero();
    var next = new Autosave(folder);
    assertThat(next.recover()).contains(ONE);
    assertThat(new Autosave(folder).recover()).isEmpty();
    next.discard();
    assertThat(file("autosave.servescope.lock")).doesNotExist();
  }

  @Test
  void aProcessKeepsAwayFromTheWorkOfThisOne() throws Exception {
    var autosave = new Autosave(folder);
    autosave.keep(TWO);
    assertThat(new Autosave(folder).recover()).as("a look that must not end the lock").isEmpty();
    var other = KeepingWindow.start(folder, 1);
    assertThat(autosave.recover()).contains(TWO);
    assertThat(ScenarioFiles.open(file("autosave-2.servescope"))).isEqualTo(ONE);
    other.getOutputStream().close();
    assertThat(other.waitFor()).isZero();
    autosave.discard();
    assertNothingIsLeft();
  }
}
