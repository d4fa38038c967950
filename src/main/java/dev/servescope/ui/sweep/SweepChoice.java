package dev.servescope.ui.sweep;

import dev.servescope.scenario.Pattern;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.sweep.SweepPlan;
import java.util.List;
import java.util.Optional;

/**
 * What somebody chose to sweep, as it stands in the form.
 *
 * @param knob name of the knob
 * @param range of it, as text
 * @param secondKnob name of a second knob, if there is one
 * @param secondRange of that, as text
 * @param measures results to show, one to three
 * @param against the pattern to compare with, if there is one
 * @param replications as text
 */
record SweepChoice(
    String knob,
    String range,
    Optional<String> secondKnob,
    String secondRange,
    List<Measure> measures,
    Optional<Pattern> against,
    String replications) {
  SweepChoice {
    measures = List.copyOf(measures);
  }

  /** Replicas against what most people ask first. */
  static SweepChoice first(String range) {
    return new SweepChoice(
        "replicas",
        range,
        Optional.empty(),
        "",
        List.of(Measure.P95, Measure.ATTAINMENT, Measure.DOLLARS_PER_HOUR),
        Optional.empty(),
        Integer.toString(SweepPlan.USUAL));
  }

  SweepChoice withKnob(String other, String itsRange) {
    return new SweepChoice(
        other, itsRange, secondKnob, secondRange, measures, against, replications);
  }

  /** Another first knob; as no knob is varied twice, the second is none where it was that one. */
  SweepChoice withFirstKnob(String other, String itsRange) {
    var without = withSecondKnob(Optional.empty(), "");
    return (secondKnob.equals(Optional.of(other)) ? without : this).withKnob(other, itsRange);
  }

  SweepChoice withSecondKnob(Optional<String> other, String itsRange) {
    return new SweepChoice(knob, range, other, itsRange, measures, against, replications);
  }

  SweepChoice withMeasures(List<Measure> other) {
    return new SweepChoice(knob, range, secondKnob, secondRange, other, against, replications);
  }

  SweepChoice withAgainst(Optional<Pattern> other) {
    return new SweepChoice(knob, range, secondKnob, secondRange, measures, other, replications);
  }

  SweepChoice withReplications(String other) {
    return new SweepChoice(knob, range, secondKnob, secondRange, measures, against, other);
  }
}
