package dev.servescope.cli.port;

import dev.servescope.study.confidence.Measure;
import dev.servescope.study.sweep.Sweep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws the charts of a sweep into files, with or without a display. */
@FunctionalInterface
public interface SweepChartWriter {
  /** The names of the charts of some results, as far as they are known before a run. */
  default List<String> keys(List<Measure> measures) {
    return List.of();
  }

  /**
   * Writes a chart of each result.
   *
   * @param files where they go, and as what
   * @return the files, in the order in which they were written
   * @throws IOException where a file cannot be written or nothing can be drawn; the message is a
   *     sentence for people
   */
  List<Path> write(Sweep sweep, List<Measure> measures, ChartFiles files) throws IOException;
}
