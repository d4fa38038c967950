package dev.servescope.ui.knob.spec;

/**
 * Whether a control does something in the present scenario. What belongs to another kind of its
 * part is absent and not shown; what is there and does nothing says why.
 */
public sealed interface Effect {
  /** It does. */
  Effect LIVE = new Live();

  /** It belongs to another kind. */
  Effect ABSENT = new Absent();

  /** It does. */
  record Live() implements Effect {}

  /** There is no such thing in the present scenario. */
  record Absent() implements Effect {}

  /**
   * It can be set, and changes nothing as things stand.
   *
   * @param reason key of the message that says why
   */
  record Idle(String reason) implements Effect {}

  /** Idle for a reason, or live. */
  static Effect idleIf(boolean idle, String reason) {
    return idle ? new Idle(reason) : LIVE;
  }
}
