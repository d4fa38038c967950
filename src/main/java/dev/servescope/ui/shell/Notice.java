package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that does not wait for an answer.
 *
 * @param text a sentence
 * @param details more lines, to be unfolded
 * @param bad whether something did not work; such a message stays until it is closed
 * @param offer something to do about it
 */
public record Notice(String text, List<String> details, boolean bad, @Nullable Offer offer) {
  /** Keeps a copy. */
  public Notice {
    details = List.copyOf(details);
  }

  /** A button in a message. */
  public record Offer(String label, Runnable action) {}

  /** Good to know; goes away by itself. */
  public static Notice info(String text) {
    return new Notice(text, List.of(), false, null);
  }

  /** Something did not work. */
  public static Notice trouble(String text) {
    return new Notice(text, List.of(), true, null);
  }

  /** Something did not work, as an exception tells it. */
  public static Notice trouble(Throwable cause) {
    return trouble(sentence(cause));
  }

  /** A file could not be opened; it is named even where the exception does not know it. */
  static Notice unreadable(Path file, Throwable cause) {
    var name = String.valueOf(file.getFileName()).replaceAll("\\p{Cntrl}", " ").strip();
    var why = sentence(cause);
    return trouble(why.contains(name) ? why : Messages.of("file.unreadable", name, why));
  }

  /** The same, with something to do about it. */
  public Notice offering(String label, Runnable action) {
    return new Notice(text, details, bad, new Offer(label, action));
  }

  /** What an exception says, or at least what it is. */
  static String sentence(Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return Messages.of("memory.full");
    }
    var message = cause.getMessage();
    return message == null || message.isBlank()
        ? cause.getClass().getSimpleName()
        : Sentences.of(message);
  }

  /** Whether it may go away by itself. */
  public boolean passes() {
    return !bad && offer == null && details.isEmpty();
  }
}
