package dev.servescope.study.confidence;

/** Watches a series of runs from any thread, and may end it. */
public interface Watcher {
  /** Lets everything run to its end. */
  Watcher NONE = (done, most) -> {};

  /** Whether to give up; asked every few thousand events of every run. */
  default boolean wantsToStop() {
    return false;
  }

  /**
   * A run has come to its end. The numbers done may be told out of order.
   *
   * @param done how many have
   * @param most how many there will be at the most
   */
  void finished(int done, int most);
}
