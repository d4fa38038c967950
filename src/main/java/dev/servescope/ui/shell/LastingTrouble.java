package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import java.util.function.Predicate;

/** Trouble that comes again with every change: told once, until it is over. */
final class LastingTrouble {
  private final String key;
  private final Predicate<Notice> teller;
  private boolean told;

  /**
   * Trouble of one kind.
   *
   * @param key of its sentence, which has a place for the cause
   * @param teller says whether there was room for the message; else it is tried again
   */
  LastingTrouble(String key, Predicate<Notice> teller) {
    this.key = key;
    this.teller = teller;
  }

  /** It is there, perhaps still. */
  void comes(Throwable cause) {
    if (!told) {
      told = teller.test(Notice.trouble(Messages.of(key, Notice.sentence(cause))));
    }
  }

  /** What did not work works. */
  void ends() {
    told = false;
  }
}
