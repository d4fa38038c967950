package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance;
import dev.servescope.engine.serve.Instance.State;
import dev.servescope.engine.serve.Line;
import dev.servescope.engine.serve.Recorder;
import dev.servescope.scenario.Prices;

/** Records nothing: for a first pass over a run of which only the end is asked. */
public final class EndFinder implements Recorder {
  @Override
  public void advance(long now) {}

  @Override
  public int enlist(Instance instance) {
    return 0;
  }

  @Override
  public void settled() {}

  @Override
  public void arrived(int request) {}

  @Override
  public void refused(int request) {}

  @Override
  public void failed(int request) {}

  @Override
  public void completed(int request) {}

  @Override
  public void dispatched(int request) {}

  @Override
  public void waiting(Line line, int change) {}

  @Override
  public void state(Instance instance, State before, State after) {}

  @Override
  public void batchStarted(Instance instance) {}

  @Override
  public void batchEnded(Instance instance, boolean lost) {}

  @Override
  public void coldStart(Instance instance) {}

  @Override
  public void waitedForStart(int request) {}

  @Override
  public void prices(Prices prices) {}
}
