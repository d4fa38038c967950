package dev.servescope.app;

import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Expectation;
import dev.servescope.study.Runner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A runner that waits until the window is there: on two processors a run, and Java's compiling of
 * it, would double the time until the first frame. On the window's thread only.
 */
final class PatientRunner implements Runner {
  private final Runner runner;
  private boolean ready;
  private @Nullable Runnable run;
  private @Nullable Runnable theory;

  PatientRunner(Runner runner) {
    this.runner = runner;
  }

  /** From now on it runs at once; what was asked for last begins. */
  void begin() {
    ready = true;
    if (run != null) {
      run.run();
    }
    if (theory != null) {
      theory.run();
    }
    run = null;
    theory = null;
  }

  @Override
  public void run(Scenario scenario, Listener listener) {
    if (ready) {
      runner.run(scenario, listener);
    } else {
      run = () -> runner.run(scenario, listener);
    }
  }

  @Override
  public void expect(Scenario scenario, Consumer<Expectation> listener) {
    if (ready) {
      runner.expect(scenario, listener);
    } else {
      theory = () -> runner.expect(scenario, listener);
    }
  }

  @Override
  public void detail(Run whole, long fromNanos, long toNanos, Consumer<Detail> listener) {
    runner.detail(whole, fromNanos, toNanos, listener);
  }

  @Override
  public void story(Run whole, long fromNanos, long toNanos, Consumer<Detail> listener) {
    runner.story(whole, fromNanos, toNanos, listener);
  }

  @Override
  public void close() {
    runner.close();
  }
}
