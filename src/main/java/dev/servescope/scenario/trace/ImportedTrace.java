package dev.servescope.scenario.trace;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import java.util.List;
import java.util.Optional;

/**
 * A recorded trace as parts of a scenario, with an account of what became of its rows.
 *
 * @param traffic the arrivals, the first at 0, in ascending order, and what else is known of each
 * @param work what each of these requests needs, in the same order; empty where the file does not
 *     say
 * @param rows the rows that were read, used or not, without the header
 * @param skipped the first rows that could not be used, at most {@link #MAX_NAMED}
 * @param skippedCount all rows that could not be used
 * @param kind what the file was taken for, such as {@code LLM trace with token counts}
 * @param countsTokens whether the work is that of counted tokens, so that it is none where they
 *     cost nothing
 * @param reordered whether the rows were not in the order of their arrivals and have been sorted;
 *     rows of one instant kept their order
 * @param ignoredColumns the columns that were not used, by their names in the header
 * @param unnamed how many classes and tiers beyond the most of a scenario are together as one other
 */
public record ImportedTrace(
    Traffic.Listed traffic,
    Optional<Work.Listed> work,
    long rows,
    List<SkippedRow> skipped,
    long skippedCount,
    String kind,
    boolean countsTokens,
    boolean reordered,
    List<String> ignoredColumns,
    int unnamed) {
  /** The most skipped rows that are named. */
  public static final int MAX_NAMED = 100;

  /** Copies the lists. */
  public ImportedTrace {
    skipped = List.copyOf(skipped);
    ignoredColumns = List.copyOf(ignoredColumns);
  }

  /**
   * The demand of a scenario with this trace for its traffic: the classes and tiers are those of
   * the trace where it names them, each with its share of the requests and, where the trace knows
   * the work, that of its own requests in their order. A class or a tier that the scenario has
   * under the same name keeps what the trace does not know; regions and clients stay.
   */
  public Demand over(Demand before) {
    var tiers = TracedKinds.tiers(traffic.columns(), before);
    var classes = TracedKinds.classes(this, before);
    var names = tiers.stream().map(Tier::name).toList();
    var known =
        classes.stream()
            .map(kind -> names.contains(kind.tier()) ? kind : kind.withTier(""))
            .toList();
    return new Demand(traffic, known, tiers, before.regions(), before.clients());
  }

  /**
   * A scenario with this trace for its traffic, until all of it is answered. Timed changes and
   * routes go, as they speak of times and classes that are no longer there.
   *
   * @param name of the new scenario
   * @param description of the new scenario
   */
  public Scenario into(Scenario before, String name, String description) {
    return before
        .withInterventions(List.of())
        .withRoutes(List.of())
        .withDemand(over(before.demand()))
        .withHorizon(new Horizon.Drained())
        .withName(name)
        .withDescription(description);
  }
}
