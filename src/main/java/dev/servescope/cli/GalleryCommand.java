package dev.servescope.cli;

import dev.servescope.cli.io.Ending;
import dev.servescope.cli.io.Progress;
import dev.servescope.cli.io.ResultFolder;
import dev.servescope.cli.io.Streams;
import dev.servescope.cli.table.CaseTable;
import dev.servescope.run.gallery.Case;
import dev.servescope.storage.GalleryFiles;
import dev.servescope.storage.ScenarioFiles;
import dev.servescope.storage.json.ScenarioJson;
import dev.servescope.study.gallery.Examination;
import dev.servescope.study.gallery.Finding;
import dev.servescope.study.gallery.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servescope gallery [NAME]}: the cases that come with the program. */
@Command(
    name = "gallery",
    header = "Lists the textbook cases, writes their scenarios, checks their figures.",
    description = {
      "Without a name it lists all cases. With one it prints the scenario of the case; where there"
          + " are several, name one of them as NAME/PART or write them all with --out.",
      "With --check it runs the scenarios instead and prints each figure of the textbook beside the"
          + " simulated one, with a 95 %% interval where chance plays a part, and whether it is"
          + " met."
    },
    footer = {
      "Examples:",
      "  servescope gallery",
      "  servescope gallery b8/shards > shards.servescope",
      "  servescope gallery b4 --out replicas",
      "  servescope gallery b15 --check"
    })
final class GalleryCommand extends Answering {
  private static final String MARK = "{\n  \"format\": \"servescope\"";

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "A case such as b8, or one of its scenarios such as b8/shards.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Writes each scenario of the case, or of all cases, to a file there instead; the folder"
              + " is made if it is not there. Earlier scenarios are replaced, anything else is left"
              + " as it is.")
  private Optional<String> out = Optional.empty();

  @Option(names = "--check", description = "Runs the case, or all, and compares the figures.")
  private boolean checked;

  GalleryCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() {
    if (checked && out.isPresent()) {
      throw Ending.badCall("--check writes no scenarios; leave out either --check or --out.");
    }
    var asked = name.map(Asked::of);
    if (checked) {
      return check(asked.map(its -> List.of(its.found())).orElseGet(GalleryFiles::all));
    }
    if (out.isPresent()) {
      write(asked.map(Asked::members).orElseGet(GalleryCommand::everything), out.get());
    } else {
      streams().print(asked.map(Asked::text).orElseGet(() -> CaseTable.list(GalleryFiles.all())));
    }
    return Ending.FINE;
  }

  /** A scenario and what its file is called. */
  private record Written(String file, Case.Member member) {
    static List<Written> of(Case its, List<Case.Member> members) {
      return members.stream()
          .map(
              member ->
                  new Written(its.key() + "-" + member.key() + ScenarioFiles.EXTENSION, member))
          .toList();
    }
  }

  private static List<Written> everything() {
    return GalleryFiles.all().stream()
        .flatMap(its -> Written.of(its, its.members()).stream())
        .toList();
  }

  /**
   * A case that was asked for by name.
   *
   * @param part the key of one of its scenarios, empty for all
   */
  private record Asked(Case found, String part) {
    static Asked of(String name) {
      var words = name.toLowerCase(Locale.ROOT).split("/", 2);
      var found =
          GalleryFiles.find(words[0])
              .orElseThrow(
                  () ->
                      Ending.badCall(
                          "The gallery has no case "
                              + words[0]
                              + "; 'servescope gallery' lists them."));
      var asked = new Asked(found, words.length == 1 ? "" : words[1]);
      if (asked.members().isEmpty()) {
        throw Ending.badCall(
            "The case " + words[0] + " has no scenario " + asked.part + ", but " + asked.keys());
      }
      return asked;
    }

    private String keys() {
      return found.members().stream().map(Case.Member::key).collect(Collectors.joining(", ")) + ".";
    }

    List<Written> members() {
      return Written.of(
          found,
          found.members().stream()
              .filter(member -> part.isEmpty() || member.key().equals(part))
              .toList());
    }

    String text() {
      if (members().size() > 1) {
        throw Ending.badCall(
            "The case "
                + found.key()
                + " has several scenarios; name one, such as "
                + found.key()
                + "/"
                + found.members().getFirst().key()
                + ", or write all with --out DIR. They are "
                + keys());
      }
      return ScenarioJson.write(members().getFirst().member().scenario());
    }
  }

  private void write(List<Written> scenarios, String into) {
    var folder = ResultFolder.make(into);
    scenarios.forEach(its -> folder.checkFree(its.file(), MARK));
    scenarios.forEach(its -> folder.save(its.file(), ScenarioJson.write(its.member().scenario())));
    scenarios.forEach(
        its -> streams().print(folder.path().resolve(its.file()) + System.lineSeparator()));
  }

  private int check(List<Case> cases) {
    boolean fine = true;
    for (int i = 0; i < cases.size(); i++) {
      var findings = examined(cases.get(i));
      var gap = i == 0 ? "" : System.lineSeparator();
      streams().print(gap + CaseTable.text(cases.get(i), findings));
      fine &= findings.stream().noneMatch(its -> its.verdict() == Verdict.MISSED);
    }
    if (!fine) {
      throw Ending.failed("A figure is not met, and nothing explains why.");
    }
    return Ending.FINE;
  }

  private List<Finding> examined(Case its) {
    try (var progress = Progress.of(streams(), "Simulating " + its.key())) {
      return Examination.of(its, (done, most) -> progress.share((double) done / most));
    }
  }
}
