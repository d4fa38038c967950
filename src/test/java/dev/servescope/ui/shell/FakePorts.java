package dev.servescope.ui.shell;

import dev.servescope.app.StarterScenarios;
import dev.servescope.app.StoragePorts;
import dev.servescope.study.Adviser;
import dev.servescope.ui.compare.FakeComparisonRunner;
import dev.servescope.ui.explore.FakeReplicator;
import dev.servescope.ui.explore.FakeRunner;
import dev.servescope.ui.find.FakeFinder;
import dev.servescope.ui.gallery.FakeExaminer;
import dev.servescope.ui.port.About;
import dev.servescope.ui.port.PictureStore;
import dev.servescope.ui.sweep.FakeSweepRunner;
import java.util.List;
import java.util.Optional;

/** The outside of a window of which only the files are real; everything happens at once. */
final class FakePorts {
  private FakePorts() {}

  static Ports of(StoragePorts storage, FakeChoosers choosers) {
    return of(storage, storage.pictures(), choosers);
  }

  /** The same with another place for pictures. */
  static Ports of(StoragePorts storage, PictureStore pictures, FakeChoosers choosers) {
    return new Ports(
        new FakeRunner(),
        new FakeReplicator(),
        Adviser.SILENT,
        new FakeFinder(),
        new FakeSweepRunner(),
        new FakeComparisonRunner(),
        storage.scenarios(),
        storage.traces(),
        pictures,
        storage.settings(),
        storage.autosave(),
        new FakeExaminer(),
        List::of,
        storage.lessons(),
        new FakeRunner(),
        choosers,
        new Tasks(Runnable::run, Runnable::run),
        () -> new About("1", "25", "26", "a system", Optional.empty()),
        StarterScenarios.all());
  }
}
