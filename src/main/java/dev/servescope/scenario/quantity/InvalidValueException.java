package dev.servescope.scenario.quantity;

/**
 * A value that a scenario cannot hold. It names the field by its path ({@code pool.batching.size}),
 * what was found there and what is allowed, so that whoever wrote the value can mend it. The record
 * that refuses knows only its own field; whoever made the record puts the rest of the path in front
 * with {@link #under}.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String found;
  private final String allowed;

  /**
   * Makes the refusal of one field.
   *
   * @param path the field, with dots between the levels; empty for the value as a whole
   * @param found what was there, as the person wrote it
   * @param allowed what may stand there, as half a sentence ("a whole number from 1 to 64")
   */
  public InvalidValueException(String path, String found, String allowed) {
    super(sentence(path, found, allowed));
    this.path = path;
    this.found = found;
    this.allowed = allowed;
  }

  /** The field, with dots between the levels. */
  public String path() {
    return path;
  }

  /** What was found in the field. */
  public String found() {
    return found;
  }

  /** What may stand in the field. */
  public String allowed() {
    return allowed;
  }

  /** The same refusal, seen from the level above. */
  public InvalidValueException under(String parent) {
    var joined =
        path.isEmpty() ? parent : path.startsWith("[") ? parent + path : parent + "." + path;
    var outer = new InvalidValueException(joined, found, allowed);
    outer.initCause(getCause());
    return outer;
  }

  private static String sentence(String path, String found, String allowed) {
    var place = path.isEmpty() ? "" : path + ": ";
    return place + "found " + found + ", allowed is " + allowed;
  }
}
