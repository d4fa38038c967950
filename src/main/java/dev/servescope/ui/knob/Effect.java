package dev.servescope.ui.knob;

/** Whether a knob does something in the present scenario. */
public sealed interface Effect {
  /** It does. */
  Effect LIVE = new Live();

  /** It does. */
  record Live() implements Effect {}

  /**
   * It can be set, and changes nothing as things stand.
   *
   * @param reason key of the message that says why
   */
  record Idle(String reason) implements Effect {}

  /**
   * There is nothing to set as things stand.
   *
   * @param reason key of the message that says why
   */
  record Unavailable(String reason) implements Effect {}

  /** Idle for a reason, or live. */
  static Effect idleIf(boolean idle, String reason) {
    return idle ? new Idle(reason) : LIVE;
  }

  /** Unavailable for a reason, or live. */
  static Effect unavailableIf(boolean unavailable, String reason) {
    return unavailable ? new Unavailable(reason) : LIVE;
  }
}
