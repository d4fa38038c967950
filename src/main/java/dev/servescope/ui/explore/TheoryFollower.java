package dev.servescope.ui.explore;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.Expectation;
import dev.servescope.study.Runner;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What theory expects of the present scenario; of an older one until that is known. */
public final class TheoryFollower {
  private final Runner runner;
  private final ReadOnlyObjectWrapper<@Nullable Expectation> expectation =
      new ReadOnlyObjectWrapper<>();
  private long newest;

  TheoryFollower(Runner runner) {
    this.runner = runner;
  }

  /** The last expectation; it names its scenario. */
  public ReadOnlyObjectProperty<@Nullable Expectation> expectationProperty() {
    return expectation.getReadOnlyProperty();
  }

  void follow(Scenario scenario) {
    long mine = ++newest;
    runner.expect(
        scenario,
        found -> {
          if (mine == newest) {
            expectation.set(found);
          }
        });
  }
}
