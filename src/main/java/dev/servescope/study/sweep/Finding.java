package dev.servescope.study.sweep;

import dev.servescope.study.confidence.Measure;
import java.util.Optional;

/** Something that a sweep over one knob shows, with a sentence for people, in English. */
public sealed interface Finding {
  /** Where it is on the axis of the knob; not-a-number if it is everywhere. */
  double at();

  /** What it is, in one or two words. */
  default String title() {
    return switch (this) {
      case Knee _ -> "Knee";
      case Saturation _ -> "Saturation";
      case BreakEven _ -> "Break-even";
      case Most _ -> "Most on target";
      case Cheapest _ -> "Cheapest on target";
      case Nowhere _ -> "Nothing on target";
      case Gaps _ -> "Values left out";
    };
  }

  /** What it means here. */
  String sentence();

  /**
   * Beyond it a result changes much faster, or much more slowly, than before.
   *
   * @param measure the result; empty if it is load against all of them
   */
  record Knee(double at, Optional<Measure> measure, String sentence) implements Finding {}

  /** Beyond it the service cannot keep up. */
  record Saturation(double at, String sentence) implements Finding {}

  /**
   * Where one architecture becomes the better one instead of the other.
   *
   * @param measure by which it is the better one
   */
  record BreakEven(double at, Measure measure, String sentence) implements Finding {}

  /** The most load under which the scenario's targets are met. */
  record Most(double at, String sentence) implements Finding {}

  /**
   * The cheapest point that meets the scenario's targets.
   *
   * @param at where it is on the axis of the columns
   * @param point its number
   */
  record Cheapest(double at, int point, String sentence) implements Finding {}

  /** No point meets the scenario's targets, or none beyond doubt. */
  record Nowhere(String sentence) implements Finding {
    @Override
    public double at() {
      return Double.NaN;
    }
  }

  /** Whole numbers between those that were run, of which nothing is known. */
  record Gaps(String sentence) implements Finding {
    @Override
    public double at() {
      return Double.NaN;
    }
  }
}
