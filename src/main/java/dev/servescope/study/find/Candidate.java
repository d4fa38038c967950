package dev.servescope.study.find;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.knob.Knob;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A scenario that may be the answer.
 *
 * @param number from 0, in the order in which equals are preferred
 * @param settings how it differs from the scenario that was asked about
 */
public record Candidate(int number, List<Setting> settings, Scenario scenario) {
  /** A knob at a value. */
  public record Setting(Knob knob, double value) {
    /** As it is written: {@code replicas=4}. */
    public String text() {
      return knob.name() + "=" + knob.text(value);
    }
  }

  /** Keeps a copy that cannot change. */
  public Candidate {
    settings = List.copyOf(settings);
  }

  /** Its settings as they are written: {@code replicas=4, batch-size=2}. */
  public String text() {
    return settings.stream().map(Setting::text).collect(Collectors.joining(", "));
  }
}
