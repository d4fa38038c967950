package dev.servescope.scenario.trace;

import dev.servescope.scenario.Traffic;
import dev.servescope.scenario.Work;
import java.util.List;
import java.util.Optional;

/**
 * A recorded trace as parts of a scenario, with an account of what became of its rows.
 *
 * @param traffic the arrivals, the first at 0, in ascending order
 * @param work what each of these requests needs, in the same order; empty where the file does not
 *     say
 * @param rows the rows that were read, used or not, without the header
 * @param skipped the first rows that could not be used, at most {@link #MAX_NAMED}
 * @param skippedCount all rows that could not be used
 * @param kind what the file was taken for, such as {@code LLM trace with token counts}
 * @param reordered whether the rows were not in the order of their arrivals and have been sorted;
 *     rows of one instant kept their order
 * @param ignoredColumns the columns that were not used, by their names in the header
 */
public record ImportedTrace(
    Traffic.Listed traffic,
    Optional<Work.Listed> work,
    long rows,
    List<SkippedRow> skipped,
    long skippedCount,
    String kind,
    boolean reordered,
    List<String> ignoredColumns) {
  /** The most skipped rows that are named. */
  public static final int MAX_NAMED = 100;

  /** Copies the lists. */
  public ImportedTrace {
    skipped = List.copyOf(skipped);
    ignoredColumns = List.copyOf(ignoredColumns);
  }
}
