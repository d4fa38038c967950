package dev.servescope.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Scenarios;
import dev.servescope.run.CostCause;
import dev.servescope.run.Outcome;
import dev.servescope.scenario.Intervention;
import dev.servescope.study.why.Diagnosis;
import dev.servescope.study.why.Effect;
import dev.servescope.study.why.Finding;
import dev.servescope.study.why.Goal;
import dev.servescope.study.why.Measured;
import dev.servescope.study.why.Move;
import dev.servescope.study.why.Part;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhyTextsTest {
  private static final Effect SAME = new Effect(1, 1, 0, 0);

  private static Move move(Move.Kind kind, String from, String to) {
    return new Move(kind, 1, from, to, Scenarios.listed(new long[] {0}, new long[] {1}));
  }

  private static Measured measured(Effect p95, Effect cost) {
    return new Measured(move(Move.Kind.REPLICAS, "3", "4"), p95, SAME, SAME, cost);
  }

  @Test
  void findingsAreSentencesWithTheirFigures() {
    var findings =
        List.<Finding>of(
            new Finding.Lost(Outcome.REFUSED, 0.4973, 0.5027, 0.999, Optional.of("anonymous")),
            new Finding.Latency(
                Part.QUEUE, 1.66, 2.08, Optional.of(new Finding.Stretch(720, 894))));
    assertThat(FindingTexts.of(new Diagnosis(findings)))
        .isEqualTo(
            "49.7 % of the requests are refused, most of them from the tier \u201canonymous\u201d;"
                + " 50.3 % are answered, 99.9 % are promised. Waiting for a free server makes up"
                + " 79.8 % of the mean latency (1.66 s of 2.08 s), most of it in answers from 12:00"
                + " to 14:54 of the run.");
    assertThat(FindingTexts.of(new Finding.Late(Part.START, 0.63, 0.0092, 2)))
        .isEqualTo(
            "0.92 % miss the target of 2 s; at those times waiting for a server to start makes up"
                + " 63 %.");
    assertThat(FindingTexts.of(new Finding.Waste(CostCause.IDLE, 0.441, 7.87)))
        .isEqualTo("44.1 % of the $7.87/h pay for servers that wait for work.");
    assertThat(FindingTexts.of(new Finding.Quiet())).isEqualTo("No request arrived in this run.");
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void everyPartHasWords(Part part) {
    assertThat(FindingTexts.of(new Finding.Latency(part, 1, 2, Optional.empty())))
        .contains("50 % of the mean latency (1.00 s of 2.00 s)");
  }

  @ParameterizedTest
  @EnumSource(
      value = CostCause.class,
      names = {"IDLE", "STARTING", "FAILED", "UNUSED", "ROUNDING"})
  void everyWasteHasWords(CostCause cause) {
    assertThat(cause.isWaste()).isTrue();
    assertThat(FindingTexts.of(new Finding.Waste(cause, 0.5, 1))).contains("pay for ");
  }

  @ParameterizedTest
  @EnumSource(Move.Kind.class)
  void everyMoveHasATitle(Move.Kind kind) {
    assertThat(MoveTexts.title(move(kind, "1s", "2s"))).isNotBlank();
  }

  @Test
  void timesAreWrittenAsPeopleWriteThem() {
    assertThat(MoveTexts.title(move(Move.Kind.KEEP_ALIVE, "10m", "100m")))
        .isEqualTo("Keep-alive 10 min \u2192 1 h 40 min");
  }

  @Test
  void aPolicyIsNamedInWords() {
    assertThat(MoveTexts.title(move(Move.Kind.BALANCING, "round-robin", "least-connections")))
        .isEqualTo("Balancing: least connections");
    assertThat(MoveTexts.title(move(Move.Kind.REPLICAS, "3", "4")))
        .isEqualTo("Replicas 3 \u2192 4");
  }

  @Test
  void aMoveOfWhatChangesLaterSaysThatItIsOfTheStart() {
    var move = move(Move.Kind.REPLICAS, "3", "4");
    var later = new Intervention(Duration.ofMinutes(13), new Intervention.Change.SetReplicas(8));
    var scenario = move.scenario().withInterventions(List.of(later));
    var timed = new Move(move.kind(), move.pool(), move.from(), move.to(), scenario);
    assertThat(MoveTexts.title(timed)).isEqualTo("Replicas 3 \u2192 4 (at the start)");
    var other = new Move(Move.Kind.BATCH_SIZE, 1, "1", "8", scenario);
    assertThat(MoveTexts.title(other)).isEqualTo("Batch size 1 \u2192 8");
  }

  @Test
  void aMoveTellsWhatItGivesAndWhatItCosts() {
    var faster = new Effect(2.75, 0.373, -2.377, 0.6);
    assertThat(MoveTexts.effect(measured(faster, SAME), Goal.LATENCY))
        .isEqualTo("p95 \u2192 373 ms, same cost");
    assertThat(MoveTexts.effect(measured(faster, new Effect(2, 3.2, 1.2, 0)), Goal.LATENCY))
        .isEqualTo("p95 \u2192 373 ms, +$1.20/h");
    assertThat(MoveTexts.effect(measured(SAME, new Effect(3.2, 2, -1.2, 0.1)), Goal.LESS_MONEY))
        .isEqualTo("p95 as before, \u2212$1.20/h");
    // A difference that chance explains is none.
    assertThat(MoveTexts.effect(measured(faster, new Effect(2, 2.1, 0.1, 0.2)), Goal.LATENCY))
        .endsWith("same cost");
  }

  @Test
  void theDetailsHaveEverythingThatWasMeasured() {
    var faster = new Effect(2.75, 0.373, -2.377, 0.6);
    assertThat(MoveTexts.details(measured(faster, SAME), 10))
        .contains("Replicas 3 \u2192 4")
        .contains("p95 latency: 2.75 s \u2192 373 ms, change \u00b1 600 ms")
        .contains("cost an hour: $1.00 \u2192 $1.00")
        .contains("10 pairs of runs");
  }

  @Test
  void whereNothingHelpsThatIsSaid() {
    assertThat(MoveTexts.nothing(Goal.LATENCY, 13))
        .isEqualTo("None of 13 single changes that were tried helps beyond chance.");
    assertThat(MoveTexts.nothing(Goal.LESS_MONEY, 13)).startsWith("The targets are met, and none");
    assertThat(MoveTexts.nothing(Goal.LESS_MONEY, 0)).isEqualTo("No change was tried.");
  }
}
