package dev.servescope.run.lesson;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in a text that is read from the left; blanks before what is taken are passed over. */
final class Scan {
  private final String text;
  private int at;

  Scan(String text) {
    this.text = text;
  }

  private void skip() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /** Takes what matches here, if anything does. */
  Optional<String> take(Pattern pattern) {
    skip();
    var matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    at = matcher.end();
    return Optional.of(matcher.group());
  }

  /** Takes one character, if it is here. */
  boolean take(char wanted) {
    skip();
    boolean here = at < text.length() && text.charAt(at) == wanted;
    at += here ? 1 : 0;
    return here;
  }

  /** Takes one of two characters and says what it means. */
  <T> Optional<T> either(char one, T meansOne, char other, T meansOther) {
    if (take(one)) {
      return Optional.of(meansOne);
    }
    return take(other) ? Optional.of(meansOther) : Optional.empty();
  }

  /** Whether nothing is left. */
  boolean isAtEnd() {
    skip();
    return at >= text.length();
  }

  /** Refuses whatever is left. */
  void end(String allowed) {
    skip();
    if (at < text.length()) {
      throw refuse(allowed);
    }
  }

  /** The refusal of what stands here. */
  InvalidValueException refuse(String allowed) {
    skip();
    var here = at < text.length() ? "before \"" + rest() + "\"" : "at its end";
    return Parser.refusal(text, allowed + ", " + here);
  }

  /** The refusal of a name that is just behind us. */
  InvalidValueException unknown(String name, String allowed) {
    return Parser.refusal(text, "one of " + allowed + " in place of \"" + name + "\"");
  }

  private String rest() {
    var rest = text.substring(at);
    return rest.length() <= 20 ? rest : rest.substring(0, 20) + "...";
  }
}
