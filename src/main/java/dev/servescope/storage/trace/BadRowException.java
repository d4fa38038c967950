package dev.servescope.storage.trace;

/** A row that cannot be used, and why. It has no stack trace, as there may be millions. */
final class BadRowException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  BadRowException(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
