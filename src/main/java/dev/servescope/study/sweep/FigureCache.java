package dev.servescope.study.sweep;

import dev.servescope.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the figures of scenarios that were run, so that going back costs nothing. It knows a
 * scenario by its value; only what it is called makes no difference. The runs themselves are not
 * kept, and of more than so many scenarios those go that were not asked for longest.
 */
public final class FigureCache {
  /** How many runs are remembered unless told otherwise: some ten megabytes. */
  public static final int USUAL = 40_000;

  private final Map<Scenario, Figures> known;

  /** Remembers the figures of so many runs. */
  public FigureCache(int most) {
    known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Scenario, Figures> eldest) {
            return size() > most;
          }
        };
  }

  private static Scenario key(Scenario scenario) {
    return scenario.withName("any").withDescription("");
  }

  synchronized @Nullable Figures of(Scenario scenario) {
    return known.get(key(scenario));
  }

  synchronized void put(Scenario scenario, Figures figures) {
    known.put(key(scenario), figures);
  }

  /** How many runs are remembered. */
  public synchronized int size() {
    return known.size();
  }
}
