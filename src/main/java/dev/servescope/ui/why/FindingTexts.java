package dev.servescope.ui.why;

import dev.servescope.study.why.Diagnosis;
import dev.servescope.study.why.Finding;
import dev.servescope.study.why.Part;
import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import java.util.Locale;
import java.util.stream.Collectors;

/** What dominates a run, in sentences. */
public final class FindingTexts {
  private FindingTexts() {}

  /** All that stands out, a sentence each. */
  public static String of(Diagnosis diagnosis) {
    return diagnosis.findings().stream().map(FindingTexts::of).collect(Collectors.joining(" "));
  }

  /** One finding. */
  public static String of(Finding finding) {
    return switch (finding) {
      case Finding.Quiet quiet -> Messages.of("why.quiet");
      case Finding.Lost lost -> lost(lost);
      case Finding.Latency latency -> latency(latency);
      case Finding.Late late ->
          Messages.of(
              "why.late",
              Numbers.percent(late.late()),
              Numbers.briefDuration(late.targetSeconds()),
              part(late.part()),
              Numbers.percent(late.share()));
      case Finding.Waste waste ->
          Messages.of(
              "why.waste",
              Numbers.percent(waste.share()),
              Numbers.dollars(waste.dollarsPerHour()),
              Messages.of("why.waste." + Messages.key(waste.cause())));
    };
  }

  private static String lost(Finding.Lost lost) {
    var how = Messages.of("why.lost." + Messages.key(lost.outcome()));
    var share = Numbers.percent(lost.share());
    var answered = Numbers.percent(lost.answered());
    var promised = Numbers.percent(lost.promised());
    return lost.tier()
        .map(tier -> Messages.of("why.lost.tier", share, how, tier, answered, promised))
        .orElseGet(() -> Messages.of("why.lost", share, how, answered, promised));
  }

  private static String latency(Finding.Latency latency) {
    var part = sentenceCase(part(latency.part()));
    var share = Numbers.percent(latency.share());
    var seconds = Numbers.duration(latency.seconds());
    var mean = Numbers.duration(latency.mean());
    return latency
        .mostly()
        .map(
            when ->
                Messages.of(
                    "why.latency.mostly",
                    part,
                    share,
                    seconds,
                    mean,
                    Numbers.clock(when.fromSeconds()),
                    Numbers.clock(when.toSeconds())))
        .orElseGet(() -> Messages.of("why.latency", part, share, seconds, mean));
  }

  private static String part(Part part) {
    return Messages.of("why.part." + Messages.key(part));
  }

  private static String sentenceCase(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
