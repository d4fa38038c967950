package dev.servescope.ui.shell;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.Adviser;
import dev.servescope.study.ComparisonRunner;
import dev.servescope.study.Examiner;
import dev.servescope.study.Finder;
import dev.servescope.study.Replicator;
import dev.servescope.study.Runner;
import dev.servescope.study.SweepRunner;
import dev.servescope.ui.port.About;
import dev.servescope.ui.port.AutosaveStore;
import dev.servescope.ui.port.CaseSource;
import dev.servescope.ui.port.LessonSource;
import dev.servescope.ui.port.PictureStore;
import dev.servescope.ui.port.ScenarioStore;
import dev.servescope.ui.port.SettingsStore;
import dev.servescope.ui.port.TraceSource;
import java.util.List;
import java.util.function.Supplier;

/**
 * Everything that the window needs from outside.
 *
 * @param baselines runs what a lesson compares with, beside the runner of the window
 * @param about reads what the program knows of itself
 * @param starters scenarios to begin with, the first of them at the start; at least one
 */
public record Ports(
    Runner runner,
    Replicator replicator,
    Adviser adviser,
    Finder finder,
    SweepRunner sweeps,
    ComparisonRunner comparisons,
    ScenarioStore scenarios,
    TraceSource traces,
    PictureStore pictures,
    SettingsStore settings,
    AutosaveStore autosave,
    Examiner examiner,
    CaseSource cases,
    LessonSource lessons,
    Runner baselines,
    Choosers choosers,
    Tasks tasks,
    Supplier<About> about,
    List<Scenario> starters) {
  /** The same with somebody else who asks. */
  Ports withChoosers(Choosers other) {
    return new Ports(
        runner,
        replicator,
        adviser,
        finder,
        sweeps,
        comparisons,
        scenarios,
        traces,
        pictures,
        settings,
        autosave,
        examiner,
        cases,
        lessons,
        baselines,
        other,
        tasks,
        about,
        starters);
  }
}
