package dev.servescope.study.sweep;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.study.knob.Knob;
import dev.servescope.study.knob.KnobRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the figures of a sweep are gathered, by any thread. */
final class Board {
  private final SweepPlan plan;
  private final List<Optional<Scenario>> scenarios = new ArrayList<>();
  private final List<Optional<String>> refusals = new ArrayList<>();
  private final @Nullable Figures[][] figures;

  Board(SweepPlan plan) {
    this.plan = plan;
    this.figures = new @Nullable Figures[plan.size()][plan.replications()];
    for (int point = 0; point < plan.size(); point++) {
      take(point);
    }
  }

  private void take(int point) {
    try {
      scenarios.add(Optional.of(plan.scenario(point)));
      refusals.add(Optional.empty());
    } catch (InvalidValueException refused) {
      scenarios.add(Optional.empty());
      refusals.add(Optional.of(sentence(refused)));
    }
  }

  /** Which value is not possible, under the name that people know its knob by. */
  private String sentence(InvalidValueException refused) {
    var label =
        plan.ranges().stream()
            .map(KnobRange::knob)
            .filter(knob -> knob.name().equals(refused.path()))
            .findFirst()
            .map(Knob::placedLabel)
            .orElse(refused.path());
    var named = new InvalidValueException(label, refused.found(), refused.allowed());
    return String.valueOf(named.getMessage());
  }

  /** The scenario of a point, if its values make one. */
  Optional<Scenario> scenario(int point) {
    return scenarios.get(point);
  }

  /** Why there are no figures of a point. */
  synchronized Optional<String> refusal(int point) {
    return refusals.get(point);
  }

  /** A point has no figures, be it that some of its replications have come. */
  synchronized void refuse(int point, String sentence) {
    refusals.set(point, Optional.of(sentence));
  }

  synchronized void put(int point, int replication, Figures its) {
    figures[point][replication] = its;
  }

  synchronized Sweep sweep() {
    var points = new ArrayList<Sweep.Point>();
    for (int point = 0; point < plan.size(); point++) {
      var refusal = refusals.get(point);
      points.add(new Sweep.Point(refusal.isEmpty() ? come(figures[point]) : List.of(), refusal));
    }
    return new Sweep(plan, points);
  }

  /** Up to the first gap, so that what is shown does not depend on which thread was faster. */
  private static List<Figures> come(@Nullable Figures[] all) {
    var come = new ArrayList<Figures>();
    for (var its : all) {
      if (its == null) {
        break;
      }
      come.add(its);
    }
    return come;
  }
}
