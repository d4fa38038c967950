package dev.servescope.study.knob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnobRangeTest {
  private static Knob knob(String name) {
    return Knobs.find(name, RandomScenarios.simple(1));
  }

  private static KnobRange range(String knob, String text) {
    return KnobRange.parse(knob(knob), text);
  }

  private static String texts(KnobRange range) {
    return IntStream.range(0, range.size()).mapToObj(range::text).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "replicas   | 1..8             | 1 2 3 4 5 6 7 8",
        "replicas   | 3..3             | 3",
        "replicas   | 1,2,4,8          | 1 2 4 8",
        "replicas   | 8, 1,8           | 1 8",
        "replicas   | 1..64 log        | 1 2 4 8 16 32 64",
        "replicas   | 3..20 log        | 3 6 12 20",
        "replicas   | 1..9 step 3      | 1 4 7 9",
        "replicas   | 1..100 in 4      | 1 34 67 100",
        "replicas   | 1..4 in 9        | 1 2 3 4",
        "replicas   | 1..100           | 1 5 10 15 20 25 30 35 40 45 50 55 60 65 70 75 80 85 90 95"
            + " 100",
        "cold-start | 0s..60s step 20s | 0s 20s 40s 1m",
        "cold-start | 0s..1m in 5      | 0s 15s 30s 45s 1m",
        "rate       | 1/s..100/s log in 3 | 1/s 10/s 100/s",
        "rate       | 0.5/s..2/s step 0.5/s | 0.5/s 1/s 1.5/s 2/s",
        "balancing  | roundRobin,random | roundRobin random",
        "assignment | all              | inOrder hash leastLoaded workStealing",
      })
  void aRangeIsReadAsPeopleWriteIt(String name, String text, String values) {
    assertThat(texts(range(name, text))).isEqualTo(values);
  }

  @Test
  void aSearchTakesEveryWholeNumberOfARange() {
    assertThat(KnobRange.parseEvery(knob("replicas"), "1..60").values())
        .isEqualTo(IntStream.rangeClosed(1, 60).mapToObj(i -> (double) i).toList());
    assertThat(KnobRange.parseEvery(knob("replicas"), "1..401").size()).isEqualTo(KnobRange.MOST);
    assertThat(texts(KnobRange.parseEvery(knob("replicas"), "1..64 log")))
        .isEqualTo("1 2 4 8 16 32 64");
    assertThat(KnobRange.parseEvery(knob("rate"), "1/s..60/s"))
        .isEqualTo(KnobRange.parse(knob("rate"), "1/s..60/s"));
    assertThatThrownBy(() -> KnobRange.parseEvery(knob("replicas"), "1..5000"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("allowed is at most 401 values");
  }

  @Test
  void betweenItsEndsARangeHasRoundValuesAndNotTooMany() {
    assertThat(texts(range("cold-start", "0s..1m")))
        .isEqualTo("0s 5s 10s 15s 20s 25s 30s 35s 40s 45s 50s 55s 1m");
    assertThat(texts(range("rate", "5/s..20/s")))
        .isEqualTo("5/s 6/s 7/s 8/s 9/s 10/s 11/s 12/s 13/s 14/s 15/s 16/s 17/s 18/s 19/s 20/s");
    assertThat(range("speed", "0.3..0.7").values()).contains(0.3, 0.5, 0.7).hasSize(21);
    assertThat(range("memory", "1GB..1TB log").size()).isBetween(9, 12);
  }

  @Test
  void doublingValuesStandOnALogarithmicAxis() {
    assertThat(range("replicas", "1,2,4,8").logarithmic()).isTrue();
    assertThat(range("replicas", "1..64 log").logarithmic()).isTrue();
    assertThat(range("replicas", "1,2,3,4").logarithmic()).isFalse();
    assertThat(range("replicas", "1..64").logarithmic()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "replicas   | ''            | replicas: found no values, allowed is a range such as",
        "replicas   | 16..1         | replicas: found the empty range \"16..1\", allowed is a range"
            + " that ends above its beginning",
        "replicas   | 0..8 log      | replicas: found \"0..8 log\", allowed is a logarithmic range"
            + " that begins above 0",
        "replicas   | 1..8 step 0   | replicas: found step 0, allowed is a step above 0",
        "replicas   | 1..8 in 1     | replicas: found in 1, allowed is a number of values from 2 to"
            + " 401",
        "replicas   | 1..           | replicas: found \"\", allowed is a whole number such as 4",
        "replicas   | 1,,2          | replicas: found \"\", allowed is a whole number such as 4",
        "replicas   | 1..20000      | replicas: found 20000, allowed is 0 to 10000",
        "replicas   | 1..1000 step 1 | replicas: found step 1, allowed is a step above 0 that"
            + " makes",
        "balancing  | random..hash  | balancing: found \"random..hash\", allowed is all, or some of"
            + " centralQueue,",
      })
  void whatIsNoRangeIsRefusedWithASentence(String name, String text, String start) {
    assertThatThrownBy(() -> range(name, text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(start);
  }

  /** Over scenarios that combine everything. */
  @Test
  void aSuggestedRangeCanBeReadAndSweptWhateverTheScenario() {
    RandomScenarios.firstFull(60)
        .forEach(
            scenario ->
                Knobs.of(scenario)
                    .forEach(
                        knob -> {
                          var suggested = KnobRange.suggest(knob, scenario);
                          assertThat(KnobRange.parse(knob, suggested).size())
                              .as("%s %s of %s", knob, suggested, knob.in(scenario))
                              .isBetween(2, 30);
                        }));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 0.07, 1, 33, 1234, 98765.4})
  void everyRangeAscendsFromItsLowToItsHighEnd(double high) {
    for (var values :
        List.of(
            Steps.nice(0, high, false),
            Steps.nice(high / 3, high, false),
            Steps.ratios(high / 7, high, false),
            Steps.ratios(high / 7, high, false, 12))) {
      assertThat(new KnobRange(knob("speed"), values, false).value(values.size() - 1))
          .isEqualTo(high);
      assertThat(values).hasSizeBetween(8, 22);
    }
  }

  @Test
  void whatIsSuggestedHasThePresentValueInIt() {
    var none = RandomScenarios.simple(1);
    var onDemand = none.withPool(Pattern.EVENT_DRIVEN.applyTo(none.pool()).withReplicas(0));
    assertThat(KnobRange.suggest(knob("replicas"), onDemand)).isEqualTo("0..8");
    assertThat(KnobRange.suggest(knob("replicas"), none)).startsWith("1..");
  }
}
