package dev.servescope.ui.knob;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Work;
import java.util.List;

/** The distributions of work to choose from; a list can be kept but not made by choosing. */
enum WorkKind {
  CONSTANT,
  EXPONENTIAL,
  LOG_NORMAL,
  GAMMA,
  LISTED;

  static WorkKind of(Scenario scenario) {
    return switch (scenario.work()) {
      case Work.Constant any -> CONSTANT;
      case Work.Exponential any -> EXPONENTIAL;
      case Work.LogNormal any -> LOG_NORMAL;
      case Work.Gamma any -> GAMMA;
      case Work.Listed any -> LISTED;
    };
  }

  static List<WorkKind> options(Scenario scenario) {
    var free = List.of(CONSTANT, EXPONENTIAL, LOG_NORMAL, GAMMA);
    return of(scenario) == LISTED ? List.of(values()) : free;
  }

  static Scenario apply(Scenario scenario, WorkKind kind) {
    var mean = scenario.work().mean();
    double variation = variation(scenario.work());
    return scenario.withWork(
        switch (kind) {
          case CONSTANT -> new Work.Constant(mean);
          case EXPONENTIAL -> new Work.Exponential(mean);
          case LOG_NORMAL -> new Work.LogNormal(mean, variation);
          case GAMMA -> new Work.Gamma(mean, variation);
          case LISTED -> scenario.work();
        });
  }

  static double variation(Work work) {
    return switch (work) {
      case Work.LogNormal(var mean, double variation) -> variation;
      case Work.Gamma(var mean, double variation) -> variation;
      case Work.Constant any -> 0.5;
      case Work.Exponential any -> 1;
      case Work.Listed any -> 1;
    };
  }

  static Scenario withVariation(Scenario scenario, double variation) {
    return scenario.withWork(
        switch (scenario.work()) {
          case Work.LogNormal(var mean, double before) -> new Work.LogNormal(mean, variation);
          case Work.Gamma(var mean, double before) -> new Work.Gamma(mean, variation);
          case Work other -> other;
        });
  }
}
