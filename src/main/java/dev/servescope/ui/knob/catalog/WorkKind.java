package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.load.Work;
import dev.servescope.ui.knob.spec.Part;
import java.util.List;
import java.util.Optional;

/** The distributions of work to choose from; a list can be kept but not made by choosing. */
enum WorkKind {
  CONSTANT,
  EXPONENTIAL,
  LOG_NORMAL,
  GAMMA,
  LISTED;

  static WorkKind of(Work work) {
    return switch (work) {
      case Work.Constant any -> CONSTANT;
      case Work.Exponential any -> EXPONENTIAL;
      case Work.LogNormal any -> LOG_NORMAL;
      case Work.Gamma any -> GAMMA;
      case Work.Listed any -> LISTED;
    };
  }

  static List<WorkKind> options(Optional<Work> work) {
    boolean listed = work.filter(Work.Listed.class::isInstance).isPresent();
    return listed ? List.of(values()) : List.of(CONSTANT, EXPONENTIAL, LOG_NORMAL, GAMMA);
  }

  /** Work of this kind with the mean, and the variation, of the work before it. */
  Work instead(Work before) {
    double variation = variation(before).orElse(before instanceof Work.Constant ? 0.5 : 1);
    return switch (this) {
      case CONSTANT -> new Work.Constant(before.mean());
      case EXPONENTIAL -> new Work.Exponential(before.mean());
      case LOG_NORMAL -> new Work.LogNormal(before.mean(), variation);
      case GAMMA -> new Work.Gamma(before.mean(), variation);
      case LISTED -> before;
    };
  }

  /** The variation of work that has one to set. */
  static Part<Double> variation(Part<Work> work) {
    return work.toOptional(WorkKind::variation, WorkKind::withVariation);
  }

  private static Optional<Double> variation(Work work) {
    return switch (work) {
      case Work.LogNormal(var mean, double variation) -> Optional.of(variation);
      case Work.Gamma(var mean, double variation) -> Optional.of(variation);
      default -> Optional.empty();
    };
  }

  private static Work withVariation(Work work, double variation) {
    return switch (work) {
      case Work.LogNormal(var mean, double before) -> new Work.LogNormal(mean, variation);
      case Work.Gamma(var mean, double before) -> new Work.Gamma(mean, variation);
      default -> work;
    };
  }
}
