package dev.servescope.cli;

import dev.servescope.cli.io.Streams;
import dev.servescope.cli.port.ChartWriter;
import dev.servescope.cli.port.ComparisonChartWriter;
import dev.servescope.cli.port.LessonReader;
import dev.servescope.cli.port.SweepChartWriter;
import dev.servescope.cli.port.WindowOpener;
import dev.servescope.storage.LessonFiles;
import dev.servescope.storage.json.LessonJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What a call of the program came to. */
record Called(int code, String out, String err) {
  static final WindowOpener NO_WINDOW =
      file -> {
        throw new AssertionError("a window was opened for " + file);
      };

  /** Reads lessons that may name two knobs and three charts of the window. */
  static final LessonReader LESSONS =
      new LessonFiles(
              new LessonJson.Names(
                  List.of("replicas", "batch-size"), List.of("latency", "queue", "stage")))
          ::open;

  static final ChartWriter NO_CHARTS =
      (run, files) -> {
        throw new IOException("no chart was expected");
      };

  static final SweepChartWriter NO_SWEEP_CHARTS =
      (sweep, measures, files) -> {
        throw new IOException("no chart was expected");
      };

  static final ComparisonChartWriter NO_COMPARISON_CHARTS =
      (comparison, files) -> {
        throw new IOException("no chart was expected");
      };

  /** Calls the program as from a shell. */
  static Called with(String... arguments) {
    return reading("", arguments);
  }

  /** Calls the program with a text on its standard input. */
  static Called reading(String input, String... arguments) {
    return calling(NO_WINDOW, NO_CHARTS, input, arguments);
  }

  /** Calls the program and notes which file the window was asked for. */
  static Optional<Path> openedBy(String... arguments) {
    var opened = new AtomicReference<Optional<Path>>();
    calling(
        file -> {
          opened.set(file);
          return 0;
        },
        NO_CHARTS,
        "",
        arguments);
    if (opened.get() == null) {
      throw new AssertionError("no window was opened");
    }
    return opened.get();
  }

  /** Calls the program and has charts of sweeps drawn. */
  static Called sweeping(SweepChartWriter sweepCharts, String... arguments) {
    return calling(NO_WINDOW, NO_CHARTS, sweepCharts, NO_COMPARISON_CHARTS, "", arguments);
  }

  /** Calls the program and has charts of comparisons drawn. */
  static Called comparing(ComparisonChartWriter charts, String... arguments) {
    return calling(NO_WINDOW, NO_CHARTS, NO_SWEEP_CHARTS, charts, "", arguments);
  }

  static Called calling(
      WindowOpener window, ChartWriter charts, String input, String... arguments) {
    return calling(window, charts, NO_SWEEP_CHARTS, NO_COMPARISON_CHARTS, input, arguments);
  }

  private static Called calling(
      WindowOpener window,
      ChartWriter charts,
      SweepChartWriter sweepCharts,
      ComparisonChartWriter comparisonCharts,
      String input,
      String... arguments) {
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var streams = new Streams(in, out, err, StandardCharsets.UTF_8, () -> false);
    int code =
        Program.execute(arguments, streams, window, LESSONS, charts, sweepCharts, comparisonCharts);
    return new Called(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
