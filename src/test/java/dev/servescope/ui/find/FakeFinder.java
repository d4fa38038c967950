package dev.servescope.ui.find;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.Finder;
import dev.servescope.study.find.Candidate;
import dev.servescope.study.find.Target;
import dev.servescope.study.guide.Guide;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Answers when the test says so, with what the test says. */
public final class FakeFinder implements Finder {
  public final List<List<Candidate>> asked = new ArrayList<>();
  public final List<List<Target>> targets = new ArrayList<>();
  public final List<Listener> listeners = new ArrayList<>();
  public final List<Consumer<Guide>> guides = new ArrayList<>();
  public boolean working;

  @Override
  public void find(List<Candidate> candidates, List<Target> wanted, Listener listener) {
    asked.add(candidates);
    targets.add(wanted);
    listeners.add(listener);
    working = true;
  }

  @Override
  public void guide(Scenario scenario, Consumer<Guide> listener, Consumer<Throwable> failed) {
    guides.add(listener);
    working = true;
  }

  @Override
  public void cancel() {
    working = false;
  }

  @Override
  public void close() {}
}
