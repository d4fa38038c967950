package dev.servescope.ui.compare;

/** How far a comparison is. */
sealed interface CompareState {
  /** There is no row, or nobody has looked yet. */
  record Idle() implements CompareState {}

  /** Runs are under way. */
  record Working(int done, int all) implements CompareState {}

  /** All of it is there. */
  record Whole(int replications) implements CompareState {}

  /** Somebody stopped it. */
  record Cancelled(int done, int all) implements CompareState {}

  /** A run broke. */
  record Failed(String reason) implements CompareState {}
}
