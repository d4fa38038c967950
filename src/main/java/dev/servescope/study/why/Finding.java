package dev.servescope.study.why;

import dev.servescope.run.CostCause;
import dev.servescope.run.Outcome;
import java.util.Optional;

/** Something that is true of a run and stands out. */
public sealed interface Finding {
  /**
   * A part of a run.
   *
   * @param fromSeconds where it begins
   * @param toSeconds where it ends
   */
  record Stretch(double fromSeconds, double toSeconds) {}

  /** Nobody asked anything. */
  record Quiet() implements Finding {}

  /**
   * More requests go without an answer than the target allows.
   *
   * @param outcome how most of them ended
   * @param share of the offered requests that ended so
   * @param answered the share that was answered
   * @param promised the share that was to be answered
   * @param tier who most of them came from, where there are several tiers and one stands out
   */
  record Lost(
      Outcome outcome, double share, double answered, double promised, Optional<String> tier)
      implements Finding {}

  /**
   * What the mean latency is made of.
   *
   * @param part the largest part of it
   * @param seconds the mean of that part
   * @param mean latency in seconds
   * @param mostly the stretch of the run in which most of that part came about, if it is short
   */
  record Latency(Part part, double seconds, double mean, Optional<Stretch> mostly)
      implements Finding {
    /** The part's share of the mean latency, 0 to 1. */
    public double share() {
      return seconds / mean;
    }
  }

  /**
   * The target is missed at times, and for another reason than dominates the mean.
   *
   * @param part the largest part of latency in the frames whose p95 is over the target
   * @param share of the latency there, 0 to 1
   * @param late the share of requests that missed the target
   * @param targetSeconds the target
   */
  record Late(Part part, double share, double late, double targetSeconds) implements Finding {}

  /**
   * Money of which nobody has anything.
   *
   * @param cause of the largest part of it
   * @param share of the whole cost, 0 to 1
   * @param dollarsPerHour the whole cost
   */
  record Waste(CostCause cause, double share, double dollarsPerHour) implements Finding {}
}
