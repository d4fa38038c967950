package dev.servescope.ui.explore;

import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Replicator;
import dev.servescope.study.Trust;
import dev.servescope.ui.transport.Playhead;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;

/**
 * How far the figures of the present run can be trusted. It is asked of a whole run of the present
 * scenario while nothing moves, and forgotten as soon as the scenario changes.
 */
public final class TrustFollower {
  private final Replicator replicator;
  private final RunFollower runs;
  private final Playhead playhead;
  private final Supplier<Scenario> scenario;
  private final DoubleProperty precision = new SimpleDoubleProperty(0.05);
  private final ReadOnlyObjectWrapper<@Nullable Trust> trust = new ReadOnlyObjectWrapper<>();
  private @Nullable Run asked;
  private long newest;

  TrustFollower(
      Replicator replicator, RunFollower runs, Playhead playhead, Supplier<Scenario> scenario) {
    this.replicator = replicator;
    this.runs = runs;
    this.playhead = playhead;
    this.scenario = scenario;
    runs.workingProperty().subscribe(now -> reconsider());
    runs.runProperty().subscribe(now -> reconsider());
    playhead.playingProperty().subscribe(now -> reconsider());
    playhead.scrubbingProperty().subscribe(now -> reconsider());
    precision.subscribe((before, now) -> startOver());
  }

  /** What is known of the present run; null while nothing is. */
  public ReadOnlyObjectProperty<@Nullable Trust> trustProperty() {
    return trust.getReadOnlyProperty();
  }

  /** How precise p95 is to be, as half width over mean; 0 asks for no intervals. */
  public DoubleProperty precisionProperty() {
    return precision;
  }

  private void startOver() {
    forget();
    reconsider();
  }

  private void reconsider() {
    var run = presentRun();
    if (run == null || precision.get() == 0) {
      forget();
    } else if (moving()) {
      pause();
    } else if (!run.equals(asked)) {
      ask(run);
    }
  }

  /** The run, if it is whole and that of the present scenario. */
  private @Nullable Run presentRun() {
    var run = runs.runProperty().get();
    boolean present =
        run != null
            && run.finished()
            && !runs.workingProperty().get()
            && run.scenario().equals(scenario.get());
    return present ? run : null;
  }

  private boolean moving() {
    return playhead.playingProperty().get() || playhead.scrubbingProperty().get();
  }

  private void ask(Run run) {
    long mine = ++newest;
    asked = run;
    trust.set(null);
    replicator.replicate(
        run,
        precision.get(),
        found -> {
          if (mine == newest) {
            trust.set(found);
          }
        });
  }

  /** What is known stays; what is still looked for has to wait until nothing moves. */
  private void pause() {
    if (trust.get() == null) {
      forget();
    }
  }

  private void forget() {
    if (asked != null) {
      newest++;
      asked = null;
      trust.set(null);
      replicator.cancel();
    }
  }
}
