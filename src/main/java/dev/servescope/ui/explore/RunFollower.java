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
 * still shows is seen until the newer has something to show, but its end is not heard.
 */
public final class RunFollower {
  private final Runner runner;
  private final ReadOnlyObjectWrapper<@Nullable Run> run = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
  private @Nullable Scenario followed;
  private long newest;

  /** Of whom something was shown last: who came before comes too late. */
  private long shown;

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

  /** Runs a scenario, unless it is the one whose run is there or on its way. */
  void follow(Scenario scenario) {
    if (scenario.equals(followed)) {
      return;
    }
    followed = scenario;
    newest++;
    working.set(true);
    runner.run(scenario, new Listener(newest));
  }

  /** Another scenario is opened: whatever is still on its way belongs to the one before. */
  void begin() {
    shown = newest + 1;
  }

  private void show(long number, Run soFar) {
    shown = number;
    failure.set(null);
    run.set(soFar);
  }

  private final class Listener implements Runner.Listener {
    private final long mine;

    Listener(long mine) {
      this.mine = mine;
    }

    @Override
    public void partial(Run soFar) {
      if (mine >= shown) {
        show(mine, soFar);
      }
    }

    @Override
    public void finished(Run whole) {
      if (mine == newest) {
        working.set(false);
        show(mine, whole);
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
