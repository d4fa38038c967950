package dev.servescope.ui.explore;

import dev.servescope.run.Run;
import dev.servescope.study.Replicator;
import dev.servescope.study.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Answers when the test says so, with what the test says. */
public final class FakeReplicator implements Replicator {
  public final List<Run> runs = new ArrayList<>();
  public final List<Double> precisions = new ArrayList<>();
  public final List<Consumer<Trust>> listeners = new ArrayList<>();
  public boolean working;

  @Override
  public void replicate(Run run, double precision, Consumer<Trust> listener) {
    runs.add(run);
    precisions.add(precision);
    listeners.add(listener);
    working = true;
  }

  @Override
  public void cancel() {
    working = false;
  }

  @Override
  public void close() {}
}
