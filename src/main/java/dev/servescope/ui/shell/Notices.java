package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The message that the window shows, one at a time. */
public final class Notices {
  private final ReadOnlyObjectWrapper<@Nullable Notice> shown = new ReadOnlyObjectWrapper<>();

  Notices() {}

  /** The message to show; null for none. */
  public ReadOnlyObjectProperty<@Nullable Notice> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Shows a message in place of the one before. */
  public void tell(Notice message) {
    shown.set(message);
  }

  /** Tells that something did not work. */
  void trouble(Throwable cause) {
    tell(Notice.trouble(cause));
  }

  /** Shows a message unless there is one that waits for somebody; says whether it did. */
  boolean mention(Notice message) {
    var before = shown.get();
    if (before != null && !before.passes()) {
      return false;
    }
    tell(message);
    return true;
  }

  /** Tells what was wrong with the settings; the sentences name the places. */
  public void refusedSettings(List<String> refused) {
    if (!refused.isEmpty()) {
      var sentences = refused.stream().map(Sentences::of).toList();
      tell(new Notice(Messages.of("settings.refused"), sentences, true, null));
    }
  }

  /** Tells of trouble that lasts once, until it is over. */
  LastingTrouble lasting(String key) {
    return new LastingTrouble(key, this::mention);
  }

  /** Takes a message away that is true no more, if it is the one that is shown. */
  void retract(Notice message) {
    if (message.equals(shown.get())) {
      dismiss();
    }
  }

  /** Takes the message away. */
  public void dismiss() {
    shown.set(null);
  }
}
