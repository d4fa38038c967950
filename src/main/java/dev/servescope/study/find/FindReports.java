package dev.servescope.study.find;

import dev.servescope.run.report.FindReport;
import dev.servescope.run.report.FindReport.Choice;
import dev.servescope.run.report.FindReport.Figure;
import dev.servescope.run.report.FindReport.Unit;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** Reports of searches. */
public final class FindReports {
  private FindReports() {}

  /** The report of a search among candidates of a scenario. */
  public static FindReport of(Scenario scenario, Candidates candidates, Answer answer) {
    var targets = answer.search().targets();
    boolean found = answer instanceof Answer.Found;
    return new FindReport(
        scenario.name(),
        found,
        choice(answer, targets),
        cheaper(answer).map(its -> choice(its, targets)),
        alone(answer).stream().map(its -> choice(its, targets)).toList(),
        candidates.all().size(),
        candidates.impossible(),
        answer.search().runs());
  }

  private static Optional<Standing> cheaper(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> found.cheaper();
      case Answer.Nothing nothing -> Optional.empty();
    };
  }

  private static List<Standing> alone(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> List.of();
      case Answer.Nothing nothing -> nothing.alone();
    };
  }

  private static Choice choice(Answer answer, List<Target> targets) {
    return switch (answer) {
      case Answer.Nothing nothing -> choice(nothing.nearest(), targets);
      case Answer.Found found ->
          choice(
              found.chosen(),
              found.cost().mean(),
              targets,
              i -> found.figures().get(i).mean(),
              i -> found.figures().get(i).halfWidth());
    };
  }

  private static Choice choice(Standing standing, List<Target> targets) {
    return choice(standing, standing.cost(), targets, standing.means()::get, i -> Double.NaN);
  }

  private static Choice choice(
      Standing standing,
      double cost,
      List<Target> targets,
      IntToDoubleFunction mean,
      IntToDoubleFunction halfWidth) {
    var settings = new LinkedHashMap<String, String>();
    for (var setting : standing.candidate().settings()) {
      settings.put(setting.knob().name(), setting.knob().text(setting.value()));
    }
    var figures = new ArrayList<Figure>();
    for (int i = 0; i < targets.size(); i++) {
      var target = targets.get(i);
      double its = mean.applyAsDouble(i);
      figures.add(
          new Figure(
              target.text(),
              unit(target.measure()),
              its,
              halfWidth.applyAsDouble(i),
              target.isMetBy(its)));
    }
    return new Choice(settings, cost, figures, standing.state() == Standing.State.CLOSE);
  }

  private static Unit unit(Measure measure) {
    return switch (measure.unit()) {
      case SECONDS -> Unit.SECONDS;
      case SHARE -> Unit.SHARE;
      case DOLLARS -> Unit.DOLLARS;
      case COUNT, PER_SECOND -> Unit.COUNT;
    };
  }
}
