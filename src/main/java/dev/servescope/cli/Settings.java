package dev.servescope.cli;

import dev.servescope.cli.io.Ending;
import dev.servescope.storage.json.Setting;
import java.util.List;

/** What {@code --set} says. */
final class Settings {
  private Settings() {}

  static List<Setting> of(List<String> texts) {
    return texts.stream().map(Settings::setting).toList();
  }

  private static Setting setting(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw Ending.badCall(
          "--set: found \"" + text + "\", allowed is PATH=VALUE such as pool.replicas=4");
    }
    return new Setting(text.substring(0, equals), text.substring(equals + 1));
  }
}
