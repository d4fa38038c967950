package dev.servescope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places in it, by which others of its kind are known.
 *
 * @param shape what it looks like in English
 * @param places the number of the place that each group of the shape stands for
 * @param letters how many letters of its own it has
 * @param other the same in another language
 */
record Phrase(Pattern shape, List<Integer> places, int letters, String other) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /** With fewer letters than these a phrase stands around a word or a number with its unit only. */
  private static final int FEW = 6;

  /** Keeps a copy. */
  Phrase {
    places = List.copyOf(places);
  }

  /** Of a sentence with {0}, {1} ... in it. */
  static Phrase of(String english, String other) {
    var own = PLACE.matcher(english).replaceAll("");
    int letters = (int) own.chars().filter(Character::isLetter).count();
    var something = letters < FEW ? "(\\S+?(?: \\S{1,3})?)" : "(.+?)";
    var shape = new StringBuilder();
    var places = new ArrayList<Integer>();
    var place = PLACE.matcher(english);
    int end = 0;
    while (place.find()) {
      shape.append(Pattern.quote(english.substring(end, place.start()))).append(something);
      places.add(Integer.parseInt(place.group(1)));
      end = place.end();
    }
    shape.append(Pattern.quote(english.substring(end)));
    return new Phrase(Pattern.compile(shape.toString(), Pattern.DOTALL), places, letters, other);
  }

  /** The other language's sentence with something at each place, by its number. */
  String filled(List<String> parts) {
    return PLACE
        .matcher(other)
        .replaceAll(place -> Matcher.quoteReplacement(parts.get(Integer.parseInt(place.group(1)))));
  }

  /** What stands at its places in a text; empty where the text is none of its kind. */
  Optional<List<String>> parts(String text) {
    var match = shape.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    var parts = new String[places.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[places.get(i)] = match.group(i + 1);
    }
    return Optional.of(List.of(parts));
  }
}
