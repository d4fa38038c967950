package dev.servescope.ui.compare;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.ComparisonRunner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers what it was asked to compare, and lets a test answer. */
public final class FakeComparisonRunner implements ComparisonRunner {
  List<Scenario> asked = List.of();
  int calls;
  int cancelled;
  @Nullable Listener listener;

  @Override
  public void compare(List<Scenario> scenarios, int replications, Listener its) {
    asked = scenarios;
    listener = its;
    calls++;
  }

  @Override
  public void cancel() {
    cancelled++;
  }

  @Override
  public void close() {}
}
