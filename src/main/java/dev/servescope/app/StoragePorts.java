package dev.servescope.app;

import dev.servescope.run.lesson.Lesson;
import dev.servescope.scenario.Scenario;
import dev.servescope.storage.Autosave;
import dev.servescope.storage.LessonFiles;
import dev.servescope.storage.ScenarioFiles;
import dev.servescope.storage.json.LessonJson;
import dev.servescope.storage.trace.TraceReader;
import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.port.AutosaveStore;
import dev.servescope.ui.port.LessonSource;
import dev.servescope.ui.port.PictureStore;
import dev.servescope.ui.port.ScenarioStore;
import dev.servescope.ui.port.SettingsStore;
import dev.servescope.ui.port.TraceSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A window's wishes for things that last, met by the storage layer. */
public final class StoragePorts {
  private final Path settingsFolder;
  private final AutosaveStore autosave;

  /**
   * The wishes of one window.
   *
   * @param settingsFolder where settings and the kept scenarios stand; made when it is first needed
   */
  public StoragePorts(Path settingsFolder) {
    this.settingsFolder = settingsFolder;
    this.autosave = new Kept(new Autosave(settingsFolder));
  }

  /** Scenarios in files. */
  public ScenarioStore scenarios() {
    return new Scenarios();
  }

  /** Traces in CSV files. */
  public TraceSource traces() {
    return TraceReader::read;
  }

  /** Lessons, which may name the knobs and charts of the window. */
  public LessonSource lessons() {
    var kinds = Stream.of(ChartKind.values()).map(ChartKind::key);
    var charts = Stream.concat(Stream.of("stage"), kinds).toList();
    return new Lessons(new LessonFiles(new LessonJson.Names(Catalog.pickable(), charts)));
  }

  /** Pictures in files. */
  public PictureStore pictures() {
    return new Pictures();
  }

  /** The settings. */
  public SettingsStore settings() {
    return new SettingsAdapter(settingsFolder);
  }

  /** The work kept against a crash, always in the same store. */
  public AutosaveStore autosave() {
    return autosave;
  }

  private record Scenarios() implements ScenarioStore {
    @Override
    public String extension() {
      return ScenarioFiles.EXTENSION;
    }

    @Override
    public Scenario open(Path file) throws IOException {
      return ScenarioFiles.open(file);
    }

    @Override
    public boolean holdsAnother(Path file, Scenario known) {
      return ScenarioFiles.holdsAnother(file, known);
    }

    @Override
    public Path save(Path file, Scenario scenario) throws IOException {
      var named = ScenarioFiles.withExtension(file);
      ScenarioFiles.save(named, scenario);
      return named;
    }
  }

  private record Lessons(LessonFiles files) implements LessonSource {
    @Override
    public List<Lesson> course() {
      return files.course();
    }

    @Override
    public Optional<Lesson> open(Path file) throws IOException {
      return files.open(file);
    }
  }

  private record Kept(Autosave autosave) implements AutosaveStore {
    @Override
    public void keep(List<Scenario> works) throws IOException {
      autosave.keep(works);
    }

    @Override
    public List<Scenario> recover() {
      return autosave.recover();
    }

    @Override
    public void leave() {
      autosave.leave();
    }
  }
}
