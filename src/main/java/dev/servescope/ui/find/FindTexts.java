package dev.servescope.ui.find;

import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.find.Answer;
import dev.servescope.study.find.Candidate;
import dev.servescope.study.find.Search;
import dev.servescope.study.find.Standing;
import dev.servescope.study.find.Target;
import dev.servescope.ui.Messages;
import dev.servescope.ui.chart.MeasureUnit;
import dev.servescope.ui.chart.StudyNames;
import dev.servescope.ui.plot.Unit;
import dev.servescope.ui.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Searches and their answers in words. */
final class FindTexts {
  private FindTexts() {}

  static Unit unit(Measure measure) {
    return MeasureUnit.of(measure);
  }

  /** A value of a target's figure. */
  static String value(Target target, double value) {
    return MeasureUnit.text(target.measure(), value);
  }

  /** A target: {@code p95 latency < 2 s}. */
  static String target(Target target) {
    return Messages.of(
        "find.target." + Messages.key(target.sign()),
        StudyNames.measure(target.measure()),
        chosen(target));
  }

  /** What somebody asked for, without the zeros of a measured figure. */
  private static String chosen(Target target) {
    return switch (target.measure().unit()) {
      case SECONDS -> Numbers.briefDuration(target.value());
      case SHARE -> Numbers.percent(target.value());
      default -> value(target, target.value());
    };
  }

  /** Settings within a sentence: {@code replicas 4, batch size 2}. */
  static String settings(Candidate candidate) {
    return candidate.settings().stream()
        .map(
            its ->
                Messages.within(StudyNames.knob(its.knob())) + " " + its.knob().text(its.value()))
        .collect(Collectors.joining(", "));
  }

  /** Settings at the beginning of a line: {@code Replicas 4, batch size 2}. */
  static String name(Candidate candidate) {
    return capital(settings(candidate));
  }

  /** What has become of a candidate, in a word or two. */
  static String state(Standing.State state) {
    return Messages.of("find.state." + Messages.key(state));
  }

  static String capital(String sentence) {
    return sentence.isEmpty()
        ? ""
        : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  static String cost(double dollars) {
    return Numbers.dollars(dollars) + "/h";
  }

  /** How a search stands. */
  static String progress(Search search) {
    return Messages.of(
        "find.progress." + Messages.key(search.step()),
        search.standings().size(),
        search.runs(),
        search.inRace());
  }

  /**
   * What is to be known of candidates that chance may still put on either side of a target, and
   * what would tell; empty where there are none.
   *
   * @param goesOn whether more runs are under way
   */
  static String undecided(Search search, boolean goesOn) {
    var some = search.standings().stream().filter(its -> isUndecided(its.state())).toList();
    if (some.isEmpty()) {
      return "";
    }
    var end = goesOn ? "working" : search.step() == Search.Step.DONE ? "done" : "stopped";
    var names = some.stream().map(Standing::state).distinct().sorted().map(FindTexts::state);
    int most = some.stream().mapToInt(Standing::replications).max().orElse(0);
    return Messages.of(
        "find.undecided." + end, capital(names.collect(Collectors.joining(", "))), most);
  }

  /** Whether chance may still put it on either side of a target. */
  static boolean isUndecided(Standing.State state) {
    return state == Standing.State.OPEN || state == Standing.State.CLOSE;
  }

  static String title(Answer answer) {
    return switch (answer) {
      case Answer.Found found ->
          Messages.of("find.found", name(found.chosen().candidate()), cost(found.cost().mean()));
      case Answer.Nothing nothing -> Messages.of("find.nothing");
    };
  }

  /** The figures and the reason, in sentences. */
  static String story(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> (figures(found) + " " + reason(found) + " " + tie(found)).strip();
      case Answer.Nothing nothing -> nothing(nothing);
    };
  }

  private static String figures(Answer.Found found) {
    var targets = found.search().targets();
    var parts = new ArrayList<String>();
    for (int i = 0; i < targets.size(); i++) {
      parts.add(
          Messages.within(StudyNames.measure(targets.get(i).measure()))
              + " "
              + figure(targets.get(i), found.figures().get(i)));
    }
    return Messages.of("find.figures", capital(String.join(", ", parts)), found.cost().counted());
  }

  private static String figure(Target target, Estimate estimate) {
    return MeasureUnit.text(target.measure(), estimate);
  }

  private static String reason(Answer.Found found) {
    return found
        .cheaper()
        .map(
            next ->
                Messages.of(
                    isSurelyMissing(next) ? "find.cheaper.misses" : "find.cheaper.close",
                    settings(next.candidate()),
                    cost(next.cost()),
                    tightest(next, found.search().targets())))
        .orElse(Messages.of("find.cheapest"));
  }

  private static String tie(Answer.Found found) {
    var others = found.asCheap();
    if (others.isEmpty()) {
      return "";
    }
    var first = settings(others.getFirst().candidate());
    return Messages.of(others.size() == 1 ? "find.tie" : "find.ties", first, others.size());
  }

  private static boolean isSurelyMissing(Standing standing) {
    return standing.state() == Standing.State.MISSES;
  }

  private static String tightest(Standing standing, List<Target> targets) {
    int place = standing.tightest(targets);
    var target = targets.get(place);
    return Messages.of("find.with", target(target), value(target, standing.means().get(place)));
  }

  private static String nothing(Answer.Nothing nothing) {
    var targets = nothing.search().targets();
    var sentences = new ArrayList<String>();
    IntStream.range(0, targets.size())
        .filter(i -> !nothing.isMetAlone(i))
        .mapToObj(i -> unmet(targets.get(i), i, nothing.alone().get(i)))
        .forEach(sentences::add);
    if (sentences.isEmpty()) {
      sentences.add(Messages.of("find.exclude"));
    }
    sentences.add(
        Messages.of(
            "find.nearest",
            settings(nothing.nearest().candidate()),
            cost(nothing.nearest().cost()),
            tightest(nothing.nearest(), targets)));
    return String.join(" ", sentences);
  }

  private static String unmet(Target target, int place, Standing best) {
    return Messages.of(
        "find.unmet",
        target(target),
        value(target, best.means().get(place)),
        settings(best.candidate()));
  }
}
