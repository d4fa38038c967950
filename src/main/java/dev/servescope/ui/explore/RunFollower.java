package dev.servescope.ui.explore;

import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Runner;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The run of the present scenario. A newer scenario replaces the run under way; what an older one
 * still says is not heard. The last run stays until the next has something to show.
 */
public final class RunFollower {
  private final Runner runner;
  private final ReadOnlyObjectWrapper<@Nullable Run> run = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
  private long newest;

  RunFollower(Runner runner) {
    this.runner = runner;
  }

  /** The newest run, or what there is of it; null before the first. */
  public ReadOnlyObjectProperty<@Nullable Run> runProperty() {
    return run.getReadOnlyProperty();
  }

  /** Why the newest scenario has no run; null if it has. */
  public ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Whether the newest scenario is still being simulated. */
  public ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  void follow(Scenario scenario) {
    newest++;
    working.set(true);
    runner.run(scenario, new Listener(newest));
  }

  private final class Listener implements Runner.Listener {
    private final long mine;

    Listener(long mine) {
      this.mine = mine;
    }

    @Override
    public void partial(Run soFar) {
      if (mine == newest) {
        failure.set(null);
        run.set(soFar);
      }
    }

    @Override
    public void finished(Run whole) {
      if (mine == newest) {
        failure.set(null);
        working.set(false);
        run.set(whole);
      }
    }

    @Override
    public void failed(Throwable cause) {
      if (mine == newest) {
        working.set(false);
        failure.set(cause);
      }
    }
  }
}
