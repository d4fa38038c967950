package dev.servescope.ui.explore;

import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Adviser;
import dev.servescope.study.why.Advice;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Why the present run is as it is, and which moves help. It is asked of a whole run of the present
 * scenario, and forgotten as soon as the scenario changes.
 */
public final class AdviceFollower {
  private final Adviser adviser;
  private final RunFollower runs;
  private final Supplier<Scenario> scenario;
  private final ReadOnlyObjectWrapper<@Nullable Advice> advice = new ReadOnlyObjectWrapper<>();
  private @Nullable Run asked;
  private long newest;

  AdviceFollower(Adviser adviser, RunFollower runs, Supplier<Scenario> scenario) {
    this.adviser = adviser;
    this.runs = runs;
    this.scenario = scenario;
    runs.workingProperty().subscribe(now -> reconsider());
    runs.runProperty().subscribe(now -> reconsider());
  }

  /** What is known of the present run; null while nothing is. */
  public ReadOnlyObjectProperty<@Nullable Advice> adviceProperty() {
    return advice.getReadOnlyProperty();
  }

  private void reconsider() {
    var run = runs.runProperty().get();
    boolean present =
        run != null
            && run.finished()
            && !runs.workingProperty().get()
            && run.scenario().equals(scenario.get());
    if (run == null || !present) {
      forget();
    } else if (!run.equals(asked)) {
      ask(run);
    }
  }

  private void ask(Run run) {
    long mine = ++newest;
    asked = run;
    advice.set(null);
    adviser.advise(
        run,
        found -> {
          if (mine == newest) {
            advice.set(found);
          }
        });
  }

  private void forget() {
    if (asked != null) {
      newest++;
      asked = null;
      advice.set(null);
      adviser.cancel();
    }
  }
}
