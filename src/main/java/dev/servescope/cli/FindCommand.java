package dev.servescope.cli;

import dev.servescope.cli.io.Ending;
import dev.servescope.cli.io.Progress;
import dev.servescope.cli.io.Scenarios;
import dev.servescope.cli.io.Streams;
import dev.servescope.cli.table.FindTable;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.storage.ScenarioFiles;
import dev.servescope.storage.json.FindJson;
import dev.servescope.study.find.Answer;
import dev.servescope.study.find.Candidates;
import dev.servescope.study.find.FindReports;
import dev.servescope.study.find.Race;
import dev.servescope.study.find.Target;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import dev.servescope.study.knob.UnknownKnobException;
import dev.servescope.study.sweep.Remarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servescope find FILE}: the cheapest scenario that meets targets. */
@Command(
    name = "find",
    header = "Finds the cheapest scenario that meets targets.",
    description = {
      "Every combination of the values that --vary allows is a candidate. All are run, the close"
          + " ones again and again under the same chance, and the cheapest that meets every target"
          + " is confirmed by further runs, with a confidence of 95 %%.",
      "Exit code 1 says that nothing meets the targets; which of them fails, and how near the best"
          + " came, is printed."
    },
    footer = {
      "Examples:",
      "  servescope find spike.servescope --target \"p95<2s\" --vary replicas=1..16",
      "  servescope find spike.servescope --target \"p95<2s\" --target \"success>=99.9%%\" \\",
      "      --vary replicas=1..8 --vary batch-size=1,2,4 --out answer.servescope"
    })
final class FindCommand extends Answering {
  /** Threads that end with the program. */
  private static final Executor THREADS = work -> Thread.ofPlatform().daemon().start(work);

  @Parameters(paramLabel = "FILE", description = "A scenario; - reads it from standard input.")
  private String file = "";

  @Option(
      names = "--target",
      required = true,
      paramLabel = "TARGET",
      description =
          "What is to be met, such as p95<200ms, success>=99.9%%, attainment>=95%% or cost<$20/h;"
              + " repeatable.")
  private List<String> targets = List.of();

  @Option(
      names = "--vary",
      required = true,
      paramLabel = "KNOB=VALUES",
      description =
          "What may be changed, and to which values: replicas=1..16, batch-size=1,2,4,8,"
              + " \"keep-alive=1m..16m log\"; repeatable. LOW..HIGH is every whole number between"
              + " them, and some 20 values of what is not counted.")
  private List<String> ranges = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private Reply format = Reply.TABLE;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Writes the scenario that was found. A scenario there is replaced, nothing else.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Sets a value of the scenario first, such as traffic.rate=8/s; repeatable.")
  private List<String> settings = List.of();

  FindCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() {
    var wanted = targets.stream().map(text -> given("--target", () -> Target.parse(text))).toList();
    var scenario = Scenarios.read(file, streams().in(), Settings.of(settings));
    var varied = ranges.stream().map(text -> range(scenario, text)).toList();
    var candidates = given("--vary", () -> Candidates.of(scenario, varied));
    var place = out.map(Scenarios::path);
    place.ifPresent(FindCommand::checkFree);
    Remarks.of(scenario, varied).forEach(streams()::say);
    var answer = search(candidates, wanted);
    var report = FindReports.of(scenario, candidates, answer);
    streams()
        .print(
            switch (format) {
              case TABLE -> FindTable.text(report);
              case JSON -> FindJson.line(report) + "\n";
            });
    if (answer instanceof Answer.Found found) {
      place.ifPresent(path -> save(path, found.chosen().candidate().scenario()));
      return Ending.FINE;
    }
    return Ending.FAILED;
  }

  private KnobRange range(Scenario scenario, String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw Ending.badCall(
          "--vary: found \"" + text + "\", allowed is KNOB=VALUES such as replicas=1..16");
    }
    var name = text.substring(0, equals).strip();
    return given(
        "--vary",
        () -> {
          var knob = Knobs.find(name, scenario);
          knob.whyAbsent(scenario)
              .ifPresent(
                  why -> {
                    throw Ending.badCall(why);
                  });
          return KnobRange.parseEvery(knob, text.substring(equals + 1));
        });
  }

  /** What an option says, or a sentence about what is wrong with it. */
  private static <T> T given(String option, Supplier<T> read) {
    try {
      return read.get();
    } catch (UnknownKnobException unknown) {
      throw Ending.badCall(String.valueOf(unknown.getMessage()));
    } catch (InvalidValueException refused) {
      var path = option.endsWith(refused.path()) ? "" : refused.path() + ": ";
      throw Ending.badCall(
          option + ": " + path + "found " + refused.found() + ", allowed is " + refused.allowed());
    }
  }

  private Answer search(Candidates candidates, List<Target> wanted) {
    int threads = Runtime.getRuntime().availableProcessors();
    int all = candidates.all().size();
    try (var progress = Progress.of(streams(), "Searching, candidates: " + all)) {
      Race.Watcher watcher = soFar -> progress.share(1 - (double) soFar.inRace() / all);
      return new Race(candidates.all(), wanted, THREADS, threads, watcher).run();
    }
  }

  private static void checkFree(Path path) {
    try {
      if (Files.exists(path)) {
        ScenarioFiles.open(path);
      }
    } catch (IOException noScenario) {
      throw Ending.failed(path + " is no scenario and is left as it is; nothing was run.");
    }
  }

  private static void save(Path path, Scenario found) {
    try {
      ScenarioFiles.save(path, found);
    } catch (IOException refused) {
      throw Ending.failed(String.valueOf(refused.getMessage()));
    }
  }
}
