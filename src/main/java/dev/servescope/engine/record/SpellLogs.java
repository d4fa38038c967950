package dev.servescope.engine.record;

import java.util.ArrayList;
import java.util.List;

/** The logs of a run's instances, used again by the run that comes after it. */
public final class SpellLogs {
  private final List<SpellLog> all = new ArrayList<>();
  private int used;

  /** An empty log, for as long as the run goes. */
  SpellLog next() {
    if (used == all.size()) {
      all.add(new SpellLog());
    }
    return all.get(used++);
  }

  /** Lets another run begin: all logs are empty. */
  public void clear() {
    for (int i = 0; i < used; i++) {
      all.get(i).clear();
    }
    used = 0;
  }
}
