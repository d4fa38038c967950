package dev.servescope.ui.shell;

import dev.servescope.ui.Language;
import dev.servescope.ui.Messages;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The choice of a language, each named in itself. It holds from the next start. */
final class LanguageMenu {
  private LanguageMenu() {}

  /** Fills a menu with all languages. */
  static void fill(Menu menu, WindowModel model) {
    var group = new ToggleGroup();
    menu.getItems().setAll(Stream.of(Language.values()).map(it -> item(it, group, model)).toList());
  }

  private static RadioMenuItem item(Language language, ToggleGroup group, WindowModel model) {
    var word = language.name().toLowerCase(Locale.ROOT);
    var item = new RadioMenuItem(Messages.of("menu.language." + word));
    item.setId("menu-language-" + word);
    item.setToggleGroup(group);
    item.setSelected(model.preferences().settings().language() == language);
    item.setOnAction(chosen -> choose(language, model));
    return item;
  }

  private static void choose(Language language, WindowModel model) {
    if (model.preferences().settings().language() != language) {
      model.preferences().change(settings -> settings.withLanguage(language));
      model.notices().tell(Notice.info(Messages.of("menu.language.later")));
    }
  }
}
