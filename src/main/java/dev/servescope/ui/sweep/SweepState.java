package dev.servescope.ui.sweep;

import dev.servescope.study.sweep.SweepProgress;

/** How far a sweep of the window is. */
sealed interface SweepState {
  /** Nothing was asked yet. */
  record Empty() implements SweepState {}

  /** Runs are under way. */
  record Working(SweepProgress progress) implements SweepState {}

  /** Everything is there. */
  record Whole(int runs) implements SweepState {}

  /** Somebody stopped it; what had come is still shown. */
  record Cancelled(SweepProgress progress) implements SweepState {}

  /** A run broke. */
  record Failed(String sentence) implements SweepState {}
}
