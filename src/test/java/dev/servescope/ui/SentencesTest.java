package dev.servescope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Units;
import dev.servescope.study.Expectation;
import dev.servescope.study.compare.ScenarioWords;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import dev.servescope.study.sweep.Remarks;
import dev.servescope.study.sweep.SweepPlan;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the layers below say is known again, as they say it today. */
class SentencesTest extends InGerman {
  private static final double SOMETHING = 3;

  @Test
  void englishIsLeftAsItIs() {
    Messages.speak(Locale.ROOT);
    assertThat(Sentences.of("a whole number from 1 to 64"))
        .isEqualTo("a whole number from 1 to 64");
  }

  @Test
  void whatNobodyKnowsIsLeftAsItIs() {
    assertThat(Sentences.of("Lunch break")).isEqualTo("Lunch break");
    assertThat(Sentences.of("")).isEmpty();
  }

  @Test
  void aShortPhraseStandsAroundNumbersAlone() {
    assertThat(Sentences.of("1.5 s to 2 s")).isEqualTo("1.5 s bis 2 s");
    assertThat(Sentences.of("1 to 64")).isEqualTo("1 bis 64");
    assertThat(Sentences.of("a long way to go home")).isEqualTo("a long way to go home");
  }

  @Test
  void timesOfARunAreSaidAsSuch() {
    assertThat(
            Sentences.of(
                "1 min 30 s into the run the scenario itself changes arrival rate; the varied value"
                    + " holds until then."))
        .isEqualTo(
            "Nach 1 min 30 s im Lauf ändert das Szenario selbst Ankunftsrate; der variierte Wert"
                + " gilt bis dahin.");
    assertThat(
            Sentences.of(
                "13 min into the run the scenario itself changes replicas, and again later; the"
                    + " varied value holds until the first change."))
        .isEqualTo(
            "Nach 13 min im Lauf ändert das Szenario selbst Replikate, und später noch einmal; der"
                + " variierte Wert gilt bis zur ersten Änderung.");
  }

  @Test
  void theKnobOfARefusalIsNamedWithItsPlace() {
    assertThat(Sentences.of("batch size: found the empty range 9..2, allowed is a list of 3"))
        .startsWith("Batchgröße: ");
    assertThat(Sentences.of("replicas of edge: found 0, allowed is a list of 3"))
        .startsWith("Replikate (edge): ");
  }

  @Test
  void partsOfASentenceAreSaidAnewAsWell() {
    assertThat(
            Sentences.of(
                "The cheapest point that meets the targets (95 % within 2 s, 99.9 % answered):"
                    + " replicas 5, batch size 2, $8.56 an hour."))
        .isEqualTo(
            "Der billigste Punkt, der die Ziele erfüllt (95 % binnen 2 s, 99.9 % beantwortet):"
                + " Replikate 5, Batchgröße 2, $8.56 je Stunde.");
    assertThat(
            Sentences.of(
                "Only 21 of the 40 values of batch size were run; one between them may be better."
                    + " The range 1..40 step 1 runs all of them."))
        .isEqualTo(
            "Batchgröße: Nur 21 der 40 Werte wurden simuliert; einer dazwischen kann besser sein."
                + " Der Bereich 1..40 step 1 nimmt alle.");
    assertThat(
            Sentences.of(
                "No point surely meets the targets (95 % within the deadline of their class,"
                    + " 99.9 % answered): replicas 5 comes nearest, with 94 % in time and 100 %"
                    + " answered."))
        .isEqualTo(
            "Kein Punkt erfüllt die Ziele (95 % binnen der Frist ihrer Klasse, 99.9 %"
                + " beantwortet) gesichert: Am nächsten kommt Replikate 5, mit 94 % rechtzeitig"
                + " und 100 % beantwortet.");
    assertThat(
            Sentences.of(
                "Mean latency: below 5 Geshardet is faster, from there on Einzeln."
                    + " Too close to tell at 3, 4."))
        .isEqualTo(
            "Mittlere Latenz: Unter 5 ist Geshardet schneller, ab dort Einzeln."
                + " Zu knapp für ein Urteil bei 3, 4.");
    assertThat(
            Sentences.of("P95 bends most at replicas 3: 8.86 s at 2, 2.75 s there, 1.06 s at 7."))
        .isEqualTo(
            "P95 knickt am stärksten bei Replikate 3: 8.86 s bei 2, dort 2.75 s, 1.06 s bei 7.");
  }

  @Test
  void aRefusalIsKnownWhereverItIsMade() {
    var refused =
        Stream.<ThrowingCallable>of(
                () -> Check.range("", 0, 1, 64),
                () -> Check.range("", 0.0, 1.0, 64.0),
                () -> Check.range("", Duration.ZERO, Duration.ofSeconds(1), Duration.ofHours(1)),
                () -> Units.duration("soon"),
                () -> Units.rate("often"),
                () -> Units.bytes("much"),
                () -> Units.bandwidth("wide"),
                () -> Units.dollars("dear", "/h"),
                () -> range("replicas", "9..3"),
                () -> range("replicas", ""),
                () -> range("replicas", "1..9 step 0"),
                () -> range("replicas", "1..9 in 1"),
                () -> range("replicas", "0..9 log"),
                () -> range("balancing", "1..9"),
                () -> range("replicas", "x"),
                () -> range("replicas", "1..999999"))
            .map(refusal -> catchThrowableOfType(InvalidValueException.class, refusal))
            .map(InvalidValueException::allowed);
    assertThat(refused).hasSize(16).allMatch(Sentences::knows);
  }

  private static KnobRange range(String knob, String text) {
    var scenario = StarterScenarios.all().getFirst();
    return KnobRange.parse(Knobs.find(knob, scenario), text);
  }

  @Test
  void everyKnobAndEveryFigureHasItsName() {
    var knobs = StarterScenarios.all().stream().flatMap(scenario -> Knobs.of(scenario).stream());
    assertThat(knobs.map(knob -> knob.label()).distinct()).allMatch(Sentences::knows);
    assertThat(
            Arrays.stream(Measure.values()).map(Measure::label).filter(its -> !its.startsWith("p")))
        .allMatch(Sentences::knows);
  }

  @Test
  void whatDiffersBetweenScenariosIsSaidUnderTheNamesOfKnobs() {
    var one = StarterScenarios.all().getFirst();
    var words =
        ScenarioWords.differences(one, Knobs.find("batch-size", one).set(one, SOMETHING)).stream()
            .map(Sentences::of);
    assertThat(words).containsExactly("Batchgröße 1 → 3");
  }

  @Test
  void everyReasonOfTheTheoryIsKnown() {
    var told =
        StarterScenarios.all().stream()
            .map(Expectation::of)
            .flatMap(its -> Stream.concat(its.sentences().stream(), brief(its.model()).stream()))
            .distinct()
            .toList();
    assertThat(told).hasSizeGreaterThan(8).allMatch(Sentences::knows);
  }

  /** A letter formula is called the same everywhere. */
  private static List<String> brief(String model) {
    return model.contains("/") ? List.of() : List.of(model);
  }

  @Test
  void theRemarksOnASweepAreKnown() {
    var remarks =
        StarterScenarios.all().stream()
            .flatMap(
                scenario ->
                    Stream.of("cold-start", "batch-delay", "rate", "replicas", "work")
                        .map(name -> Knobs.find(name, scenario))
                        .filter(knob -> knob.isIn(scenario))
                        .map(knob -> KnobRange.parse(knob, KnobRange.suggest(knob, scenario)))
                        .flatMap(
                            range ->
                                Remarks.of(SweepPlan.of(scenario, List.of(range), 3)).stream()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    assertThat(remarks).hasSizeGreaterThan(2).allMatch(Sentences::knows);
  }
}
