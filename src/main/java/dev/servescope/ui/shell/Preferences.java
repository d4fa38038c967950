package dev.servescope.ui.shell;

import dev.servescope.ui.port.Settings;
import dev.servescope.ui.port.SettingsStore;
import java.io.IOException;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings that last; a change is saved behind the scenes. */
public final class Preferences {
  private final SettingsStore store;
  private final Tasks tasks;
  private final LastingTrouble trouble;
  private final ReadOnlyObjectWrapper<Settings> settings =
      new ReadOnlyObjectWrapper<>(Settings.DEFAULT);

  Preferences(Settings start, SettingsStore store, Tasks tasks, LastingTrouble trouble) {
    settings.set(start);
    this.store = store;
    this.tasks = tasks;
    this.trouble = trouble;
  }

  /** The present settings. */
  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** The present settings. */
  public Settings settings() {
    return settings.get();
  }

  /** Changes and saves them. */
  public void change(UnaryOperator<Settings> change) {
    var changed = change.apply(settings.get());
    if (!changed.equals(settings.get())) {
      settings.set(changed);
      tasks.run(() -> saved(changed), done -> trouble.ends(), trouble::comes);
    }
  }

  private Settings saved(Settings changed) throws IOException {
    store.save(changed);
    return changed;
  }
}
