package dev.servescope.ui.export;

import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Expectation;
import dev.servescope.study.Replicator;
import dev.servescope.study.Runner;
import dev.servescope.study.Trust;
import java.util.function.Consumer;

/**
 * A run that is there already, for a model that nobody will touch: it is told at once, and so is
 * what theory expects. Pictures show all of a run and no intervals, so the rest is never needed.
 */
record FinishedRun(Run run) implements Runner {
  @Override
  public void run(Scenario scenario, Listener listener) {
    listener.finished(run);
  }

  @Override
  public void expect(Scenario scenario, Consumer<Expectation> listener) {
    listener.accept(Expectation.of(scenario));
  }

  @Override
  public void detail(Run whole, long fromNanos, long toNanos, Consumer<Detail> listener) {}

  @Override
  public void story(Run whole, long fromNanos, long toNanos, Consumer<Detail> listener) {}

  @Override
  public void close() {}

  /** Leaves a run as it is. */
  record Alone() implements Replicator {
    @Override
    public void replicate(Run run, double precision, Consumer<Trust> listener) {}

    @Override
    public void cancel() {}

    @Override
    public void close() {}
  }
}
