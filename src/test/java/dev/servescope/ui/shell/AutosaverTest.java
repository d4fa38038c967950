package dev.servescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.port.AutosaveStore;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A disk that is slow and may fail: what is written to it in the end. */
class AutosaverTest {
  private final Scenario start = RandomScenarios.simple(1);
  private final ScenarioEditor editor = new ScenarioEditor(start);
  private final Queue<Runnable> disk = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private final Store store = new Store();
  private final Shelf shelf = new Shelf();

  private static final class Store implements AutosaveStore {
    private final List<List<String>> written = new ArrayList<>();
    private @Nullable Throwable next;

    @Override
    public void keep(List<Scenario> works) throws IOException {
      var trouble = next;
      next = null;
      switch (trouble) {
        case null -> written.add(works.stream().map(Scenario::name).toList());
        case IOException full -> throw full;
        case Error defect -> throw defect;
        default -> throw new AssertionError(trouble);
      }
    }

    @Override
    public List<Scenario> recover() {
      return List.of();
    }

    @Override
    public void leave() {
      written.add(List.of("left"));
    }
  }

  private void begin() {
    var trouble = new LastingTrouble("autosave.trouble", notice -> told.add(notice.text()));
    var tasks = new Tasks(disk::add, Runnable::run);
    assertThat(new Autosaver(editor, shelf, store, tasks, trouble)).isNotNull();
  }

  private void change(String name) {
    editor.edit(start.withName(name));
  }

  private void writeAll() {
    while (!disk.isEmpty()) {
      disk.remove().run();
    }
  }

  @Test
  void onlyTheNewestIsWrittenAfterTheOneBefore() {
    begin();
    change("one");
    change("two");
    change("three");
    writeAll();
    assertThat(store.written).containsExactly(List.of("one"), List.of("three"));
  }

  @Test
  void whatChangedWhileADiskWasFullIsWrittenWithoutAnotherChange() {
    begin();
    store.next = new IOException("the disk is full");
    change("one");
    change("two");
    writeAll();
    assertThat(store.written).containsExactly(List.of("two"));
    assertThat(told).singleElement().asString().contains("the disk is full");
  }

  @Test
  void aDiskThatStaysFullIsNotTriedOverAndOver() {
    begin();
    store.next = new IOException("the disk is full");
    change("one");
    writeAll();
    assertThat(disk).isEmpty();
    change("two");
    writeAll();
    assertThat(store.written).containsExactly(List.of("two"));
  }

  @Test
  void aDefectIsNotHiddenAndWorkIsKeptAfterIt() {
    begin();
    var defect = new OutOfMemoryError("once");
    store.next = defect;
    change("one");
    change("two");
    assertThatThrownBy(this::writeAll).isSameAs(defect);
    writeAll();
    assertThat(store.written).containsExactly(List.of("two"));
  }
}
