package dev.servescope.storage.json;

import dev.servescope.run.lesson.Text;
import java.util.HashMap;
import java.util.Map;

/** A text of a lesson: a string in English, or {@code {"en": "...", "de": "..."}}. */
final class TextJson {
  private static final String ALLOWED = "a text, or an object with a text by language";

  /** Reads one. */
  static final Reader READER = TextJson::read;

  private TextJson() {}

  /** Makes a text of what stands at a place. */
  interface Reader {
    Text read(Place place);
  }

  private static Text read(Place place) {
    if (!place.node().isObject()) {
      var words = place.text(ALLOWED);
      return place.makeWhole(() -> Text.of(words));
    }
    Map<String, String> byLanguage = new HashMap<>();
    for (var language : place.node().propertyNames()) {
      var path = place.path() + "." + Place.shortened(language);
      var inner = new Place(path, place.node().path(language));
      var words = inner.text("a text");
      inner.makeWhole(() -> Text.of(words));
      byLanguage.put(language, words);
    }
    return place.makeWhole(() -> new Text(byLanguage));
  }
}
