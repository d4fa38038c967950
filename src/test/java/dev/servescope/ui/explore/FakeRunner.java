package dev.servescope.ui.explore;

import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Expectation;
import dev.servescope.study.Runner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Answers when the test says so, with what the test says. */
public final class FakeRunner implements Runner {
  public final List<Scenario> scenarios = new ArrayList<>();
  public final List<Listener> listeners = new ArrayList<>();
  public final List<Consumer<Expectation>> expecting = new ArrayList<>();
  public final List<Asked> stories = new ArrayList<>();

  /** A window of a run that was asked for. */
  public record Asked(Run run, long fromNanos, long toNanos) {}

  @Override
  public void run(Scenario scenario, Listener listener) {
    scenarios.add(scenario);
    listeners.add(listener);
  }

  @Override
  public void detail(Run run, long fromNanos, long toNanos, Consumer<Detail> listener) {}

  @Override
  public void story(Run run, long fromNanos, long toNanos, Consumer<Detail> listener) {
    stories.add(new Asked(run, fromNanos, toNanos));
  }

  @Override
  public void expect(Scenario scenario, Consumer<Expectation> listener) {
    expecting.add(listener);
  }

  @Override
  public void close() {}
}
