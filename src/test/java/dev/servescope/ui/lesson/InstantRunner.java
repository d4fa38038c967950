package dev.servescope.ui.lesson;

import dev.servescope.engine.Simulation;
import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Expectation;
import dev.servescope.study.Runner;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Runs at once, and each scenario once. */
final class InstantRunner implements Runner {
  private static final Map<Scenario, Run> RUNS = new ConcurrentHashMap<>();

  static Run of(Scenario scenario) {
    return RUNS.computeIfAbsent(scenario, Simulation::run);
  }

  @Override
  public void run(Scenario scenario, Listener listener) {
    listener.finished(of(scenario));
  }

  @Override
  public void detail(Run run, long fromNanos, long toNanos, Consumer<Detail> listener) {}

  @Override
  public void expect(Scenario scenario, Consumer<Expectation> listener) {}

  @Override
  public void story(Run whole, long fromNanos, long toNanos, Consumer<Detail> listener) {}

  @Override
  public void close() {}
}
