package dev.servescope.storage.json;

import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.storage.disk.Visible;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds no scenario. The message is a sentence for people; the parts say where it went
 * wrong: a path for a value that is refused, or a line and a column where the text is no JSON.
 */
public final class InvalidScenarioException extends IOException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 320;

  private final String path;
  private final String found;
  private final String allowed;
  private final int line;
  private final int column;

  private InvalidScenarioException(
      String message,
      InvalidValueException refusal,
      int line,
      int column,
      @Nullable Throwable cause) {
    super(message, cause);
    this.path = refusal.path();
    this.found = refusal.found();
    this.allowed = refusal.allowed();
    this.line = line;
    this.column = column;
  }

  /** A value that was refused. */
  static InvalidScenarioException value(InvalidValueException refusal) {
    var seen =
        new InvalidValueException(
            brief(refusal.path()), brief(refusal.found()), brief(refusal.allowed()));
    return new InvalidScenarioException(String.valueOf(seen.getMessage()), seen, 0, 0, refusal);
  }

  /** A name in a file may be as long as the file. */
  private static String brief(String text) {
    var seen = Visible.of(text);
    return seen.length() <= LONGEST ? seen : seen.substring(0, LONGEST) + "...";
  }

  /** A text without anything in it. */
  static InvalidScenarioException empty() {
    var refusal = new InvalidValueException("", "nothing", "a scenario as JSON text");
    return new InvalidScenarioException("There is nothing in it.", refusal, 0, 0, null);
  }

  /** A text that is no JSON, from a line and a column on, both from 1; 0 where none is known. */
  static InvalidScenarioException syntax(int line, int column, String what, Throwable cause) {
    var allowed = "a scenario as JSON text";
    var words = Visible.of(what);
    var message =
        line == 0
            ? words
            : String.format(Locale.ROOT, "Line %d, column %d: %s", line, column, words);
    var refusal = new InvalidValueException("", words, allowed);
    return new InvalidScenarioException(message, refusal, line, column, cause);
  }

  /** The field with dots between the levels; empty for the file as a whole. */
  public String path() {
    return path;
  }

  /** What was found there. */
  public String found() {
    return found;
  }

  /** What is allowed there. */
  public String allowed() {
    return allowed;
  }

  /** The line where the text is no JSON, from 1; 0 where it is JSON but a value is refused. */
  public int line() {
    return line;
  }

  /** The column in that line, from 1; 0 where there is no line. */
  public int column() {
    return column;
  }
}
