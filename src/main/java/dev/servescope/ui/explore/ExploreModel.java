package dev.servescope.ui.explore;

import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Adviser;
import dev.servescope.study.Replicator;
import dev.servescope.study.Runner;
import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.plot.Range;
import dev.servescope.ui.stage.StageModel;
import dev.servescope.ui.transport.Playhead;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the Explore view shows: the scenario that is edited, its run, the pinned run behind it, and
 * the playhead. Every change of the scenario runs it anew.
 */
public final class ExploreModel {
  private final ScenarioEditor editor;
  private final RunFollower runs;
  private final DetailFollower details;
  private final Playhead playhead = new Playhead();
  private final Acting acting;
  private final Director director;
  private final ReadOnlyObjectWrapper<@Nullable Run> pinned = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Range> visible = new SimpleObjectProperty<>();
  private final ChartChoices choices = new ChartChoices();
  private final TheoryFollower theory;
  private final TrustFollower trust;
  private final AdviceFollower advice;
  private final BooleanProperty futureHidden = new SimpleBooleanProperty(false);
  private final StageModel stage;
  private double rewoundFor;

  /** Starts on a scenario and runs it; nobody asks why it is as it is. */
  public ExploreModel(Scenario start, Runner runner, Replicator replicator) {
    this(start, runner, replicator, Adviser.SILENT);
  }

  /** Starts on a scenario and runs it. */
  public ExploreModel(Scenario start, Runner runner, Replicator replicator, Adviser adviser) {
    editor = new ScenarioEditor(start);
    runs = new RunFollower(runner);
    // Without the value one hears of a change before all who hear of the value: so the run is under
    // way while the window still turns to the change.
    editor.scenarioProperty().subscribe(this::run);
    // First of all who hear of a run: the others look at it where the playhead stands.
    runs.runProperty().subscribe(this::turnPlayhead);
    acting = new Acting(editor, playhead);
    director = new Director(editor, acting, playhead.lengthProperty()::get);
    details = new DetailFollower(runner);
    theory = new TheoryFollower(runner);
    trust = new TrustFollower(replicator, runs, playhead, editor::scenario);
    stage = new StageModel(runner, runs.runProperty(), playhead);
    advice = new AdviceFollower(adviser, runs, editor::scenario);
    editor.openedProperty().subscribe((before, other) -> begin());
    run();
    editor.scenarioProperty().subscribe(theory::follow);
  }

  private void run() {
    runs.follow(editor.scenario());
  }

  /** Another scenario is opened: its film begins at its start, and all of it is seen. */
  private void begin() {
    runs.begin();
    rewoundFor = 0;
    visible.set(null);
  }

  private void turnPlayhead(@Nullable Run run) {
    if (run == null) {
      return;
    }
    playhead.follow(run.horizonSeconds(), run.endSeconds(), run.frames().frameSeconds());
    double ratio = run.horizonSeconds() / rewoundFor;
    if (!(ratio > 0.5 && ratio < 2)) {
      rewoundFor = run.horizonSeconds();
      visible.set(null);
      playhead.rewind(run.horizonSeconds());
    }
  }

  /** The scenario, its history and whether it is saved. */
  public ScenarioEditor editor() {
    return editor;
  }

  /** The run of the scenario. */
  public RunFollower runs() {
    return runs;
  }

  /** The batches of the stretch of the run that is looked at. */
  public DetailFollower details() {
    return details;
  }

  /** Where the film of the run stands. */
  public Playhead playhead() {
    return playhead;
  }

  /** From when on changes act. */
  public Acting acting() {
    return acting;
  }

  /** What somebody does to the run while it is watched. */
  public Director director() {
    return director;
  }

  /** The pinned run, or null. */
  public ReadOnlyObjectProperty<@Nullable Run> pinnedProperty() {
    return pinned.getReadOnlyProperty();
  }

  /** Which charts are shown, and how. */
  public ChartChoices choices() {
    return choices;
  }

  /** What theory expects of the scenario. */
  public TheoryFollower theory() {
    return theory;
  }

  /** How far the figures of the run can be trusted. */
  public TrustFollower trust() {
    return trust;
  }

  /** Why the run is as it is, and what to do next. */
  public AdviceFollower advice() {
    return advice;
  }

  /** The requests of the run on their way. */
  public StageModel stage() {
    return stage;
  }

  /** How the charts show the run now; what theory expects would tell of a hidden future. */
  public ChartOptions options() {
    var expected = futureHidden.get() ? null : theory.expectationProperty().get();
    return choices.options(details.detailProperty().get(), expected);
  }

  /** Pins the present run behind the ones to come, or takes the pinned one away. */
  public void pinOrUnpin() {
    pinned.set(pinned.get() == null ? finishedRun() : null);
  }

  /** Pins a run of another scenario behind the ones to come; null takes the pinned one away. */
  public void pin(@Nullable Run other) {
    pinned.set(other);
  }

  private @Nullable Run finishedRun() {
    var run = runs.runProperty().get();
    return run != null && run.finished() ? run : null;
  }

  /** The stretch of time that the charts show, in seconds; null for the whole run. */
  public ObjectProperty<@Nullable Range> visibleProperty() {
    return visible;
  }

  /** Whether what lies behind the playhead is kept from whoever looks. */
  public BooleanProperty futureHiddenProperty() {
    return futureHidden;
  }

  /** How much of the run the tiles show, in seconds; infinity is all of it. */
  public double shownSeconds() {
    boolean moving = playhead.playingProperty().get() || playhead.scrubbingProperty().get();
    return moving || futureHidden.get()
        ? playhead.positionProperty().get()
        : Double.POSITIVE_INFINITY;
  }
}
