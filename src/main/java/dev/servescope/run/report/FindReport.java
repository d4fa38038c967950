package dev.servescope.run.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What came of the search for the cheapest scenario that meets targets.
 *
 * @param scenario its name
 * @param found whether there is one; otherwise the choice is the one that comes nearest
 * @param choice what the search came to
 * @param cheaper the next cheaper, if there is one and something was found
 * @param alone for each target how near any candidate comes to it, whatever the others
 * @param candidates how many there were
 * @param impossible how many combinations no scenario can have
 * @param runs how many it took
 */
public record FindReport(
    String scenario,
    boolean found,
    Choice choice,
    Optional<Choice> cheaper,
    List<Choice> alone,
    int candidates,
    int impossible,
    int runs) {
  /** Keeps a copy that cannot change. */
  public FindReport {
    alone = List.copyOf(alone);
  }

  /**
   * A candidate.
   *
   * @param settings of its knobs, as they are written
   * @param dollarsPerHour its mean cost
   * @param figures of the targets, in their order
   * @param tooClose whether it may meet the targets, but not with confidence
   */
  public record Choice(
      SequencedMap<String, String> settings,
      double dollarsPerHour,
      List<Figure> figures,
      boolean tooClose) {
    /** Keeps copies. */
    public Choice {
      settings = new LinkedHashMap<>(settings);
      figures = List.copyOf(figures);
    }

    /** The settings in a row: {@code replicas=4, batch-size=2}. */
    public String text() {
      return String.join(", ", settings.entrySet().stream().map(FindReport::written).toList());
    }
  }

  private static String written(Map.Entry<String, String> setting) {
    return setting.getKey() + "=" + setting.getValue();
  }

  /**
   * A target and what a candidate makes of it.
   *
   * @param target as it is written
   * @param unit of the figures
   * @param mean over the replications; not-a-number where a run had no such figure
   * @param halfWidth95 of its interval of 95 %; not-a-number where there is none
   * @param met whether the mean keeps to it
   */
  public record Figure(String target, Unit unit, double mean, double halfWidth95, boolean met) {}

  /** What a figure is counted in. */
  public enum Unit {
    /** Seconds. */
    SECONDS,
    /** A share, 0 to 1. */
    SHARE,
    /** Dollars an hour. */
    DOLLARS,
    /** A number. */
    COUNT
  }
}
