package dev.servescope.cli;

import dev.servescope.cli.io.Ending;
import dev.servescope.cli.io.Streams;
import dev.servescope.cli.port.ChartWriter;
import dev.servescope.cli.port.ComparisonChartWriter;
import dev.servescope.cli.port.LessonReader;
import dev.servescope.cli.port.SweepChartWriter;
import dev.servescope.cli.port.WindowOpener;
import dev.servescope.run.CrowdedException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * ServeScope as it is called: takes the arguments apart, does what they ask, gives an exit code.
 */
public final class Program {
  private Program() {}

  /**
   * Does what the arguments ask. It throws nothing: whatever goes wrong is a sentence on standard
   * error and an exit code.
   *
   * @param window opens where no command is given
   * @param lessons reads those that are to be validated
   * @param charts draws where charts of a run are asked for
   * @param sweepCharts draws where charts of a sweep are asked for
   * @param comparisonCharts draws where charts of a comparison are asked for
   * @return 0, 1 where a run failed or results could not be written, 2 for a call or a file that
   *     cannot be used
   */
  public static int execute(
      String[] arguments,
      Streams streams,
      WindowOpener window,
      LessonReader lessons,
      ChartWriter charts,
      SweepChartWriter sweepCharts,
      ComparisonChartWriter comparisonCharts) {
    try {
      var help = new Sink(streams::print);
      int code =
          commandLine(arguments, streams, window, lessons, charts, sweepCharts, comparisonCharts)
              .setOut(new PrintWriter(help, true))
              .execute(arguments);
      return help.refused == null ? code : ended(help.refused, streams);
    } catch (OutOfMemoryError full) {
      streams.say(
          "ServeScope ran out of memory: shorten the scenario, or set SERVESCOPE_OPTS=-Xmx8g.");
      return Ending.FAILED;
    } catch (Error broken) {
      streams.say("ServeScope failed: " + broken + ".");
      return Ending.FAILED;
    }
  }

  private static CommandLine commandLine(
      String[] arguments,
      Streams streams,
      WindowOpener window,
      LessonReader lessons,
      ChartWriter charts,
      SweepChartWriter sweepCharts,
      ComparisonChartWriter comparisonCharts) {
    var commands = new LinkedHashMap<String, Supplier<Object>>();
    commands.put("run", () -> new RunCommand(streams, charts));
    commands.put("compare", () -> new CompareCommand(streams, comparisonCharts));
    commands.put("sweep", () -> new SweepCommand(streams, sweepCharts));
    commands.put("theory", () -> new TheoryCommand(streams));
    commands.put("validate", () -> new ValidateCommand(streams, lessons));
    commands.put("find", () -> new FindCommand(streams));
    commands.put("import", () -> new ImportCommand(streams));
    commands.put("gallery", () -> new GalleryCommand(streams));
    if (arguments.length > 0 && commands.containsKey(arguments[0])) {
      // To learn the words of a command takes some 20 ms, so those of the others are not learnt.
      commands.keySet().retainAll(Set.of(arguments[0]));
    }
    var line = new CommandLine(new RootCommand(window));
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line.setErr(new PrintWriter(new Sink(streams::tell), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((bad, given) -> badCall(bad, streams))
        .setExecutionExceptionHandler((failure, its, given) -> failed(failure, streams));
  }

  /**
   * Writes where results or sentences go, so that a help that cannot be written is a failure too.
   */
  private static final class Sink extends Writer {
    private final Consumer<String> texts;
    private @Nullable Ending refused;

    Sink(Consumer<String> texts) {
      this.texts = texts;
    }

    @Override
    public void write(char[] text, int start, int length) {
      try {
        texts.accept(new String(text, start, length));
      } catch (Ending ending) {
        refused = ending; // Picocli would print it as a failure of its own.
      }
    }

    @Override
    public void flush() {
      // Each text is written at once.
    }

    @Override
    public void close() {
      // The streams are not the writer's.
    }
  }

  /** What is wrong with the call, the word that was meant if one is near, and where help is. */
  private static int badCall(ParameterException bad, Streams streams) {
    var line = bad.getCommandLine();
    streams.say(inWords(String.valueOf(bad.getMessage())) + ".");
    UnmatchedArgumentException.printSuggestions(bad, line.getErr());
    streams.say("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return Ending.BAD_CALL;
  }

  /** The types of this program's language mean nothing to most. */
  private static String inWords(String message) {
    return message
        .replaceFirst(
            "^Invalid value for option '(--[a-z-]+)'.*: expected one of \\[(.*)] .* but was"
                + " '(.*)'$",
            "$1: found $3, allowed is one of $2")
        .replaceFirst(" is not an int$", " is not a whole number of at most 9 digits")
        .replaceFirst(" is not a long$", " is not a whole number of at most 18 digits")
        .replaceFirst(" is not a double$", " is not a number");
  }

  private static int failed(Exception failure, Streams streams) {
    if (failure instanceof Ending ending) {
      return ended(ending, streams);
    }
    streams.say(
        failure instanceof CrowdedException
            ? failure.getMessage() + "."
            : "ServeScope failed: " + failure + ".");
    return Ending.FAILED;
  }

  private static int ended(Ending ending, Streams streams) {
    if (!ending.sentence().isEmpty()) {
      streams.say(ending.sentence());
    }
    return ending.code();
  }
}
