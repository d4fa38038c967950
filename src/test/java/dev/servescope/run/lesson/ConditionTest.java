package dev.servescope.run.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.engine.Scenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.gallery.Unit;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  /** Three requests at once on one server, 1, 2 and 3 seconds of work: done after 1, 3 and 6. */
  private static final Observed THREE =
      new Observed(
          Simulation.run(Scenarios.listed(new long[3], new long[] {1000, 2000, 3000})),
          Optional.of(Simulation.run(Scenarios.listed(new long[1], new long[] {2000}))));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "longest = 6 s",
        "longest < 7s and longest > 5999 ms",
        "longest >= 0.1 min",
        "completed = 3",
        "success >= 99.9 %",
        "success = 1",
        "longest = 3 * baseline.longest",
        "longest / baseline.longest = 3",
        "longest - baseline.longest = 4 s",
        "(longest - baseline.longest) / 2 = 2 s",
        "longest - 1 s * 2 = 4 s",
        "completed - baseline.completed > 1 + 0.5",
        "queue-time * 3 = 4 s",
        "replicas = 1 and shards = 1 and batch-size = 1",
        "total-cost <= $10 and cost < $1000/h",
        "  longest==6s  "
      })
  void whatIsTrueOfARunHolds(String text) {
    assertThat(Condition.parse(text).holds(THREE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "longest < 6 s",
        "longest = 6 s and completed = 2",
        "success(nobody) >= 0",
        "cold-share < 0"
      })
  void whatIsNotTrueOrNotKnownDoesNot(String text) {
    assertThat(Condition.parse(text).holds(THREE)).isFalse();
  }

  @Test
  void withoutABaselineNothingIsTrueOfIt() {
    var alone = Observed.of(THREE.run());
    assertThat(Condition.parse("baseline.longest >= 0 s").holds(alone)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          p96 < 2 s             | in place of "p96"
          p95 <                 | a number or one of p50
          p95                   | one of <, <=, >, >= and =, at its end
          p95 < 2               | the same unit on both sides
          p95 < 2 s or mean > 1 | "and" or the end, before "or mean > 1"
          p95 + cost < 2 s      | what can be added to a time
          p95 * p95 < 2 s       | figures of one unit
          (p95 < 2 s            | a closing bracket
          speed(4K) < 1         | success, refused
          """)
  void whatCannotBeReadIsRefusedWithWhatIsAllowedThere(String text, String sentence) {
    assertThatThrownBy(() -> Condition.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(text.strip())
        .hasMessageContaining(sentence);
  }

  @Test
  void aHostileTextIsRefusedBeforeItCostsAnything() {
    assertThatThrownBy(() -> Condition.parse("(".repeat(200) + "1"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Condition.parse("1+".repeat(100_000) + "1"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("up to 300");
  }

  static Stream<String> gauges() {
    return Gauge.keys();
  }

  @ParameterizedTest
  @MethodSource("gauges")
  void everyFigureIsReadByItsName(String key) {
    var read = (Expression.Reading) Expression.parse(key);
    assertThat(read.gauge().key()).isEqualTo(key);
    assertThat(Double.compare(read.value(THREE), read.gauge().of(THREE.run()))).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "p95, SECONDS",
    "p95 / baseline.p95, TIMES",
    "p95 * 2, SECONDS",
    "2 * p95, SECONDS",
    "completed / offered, TIMES",
    "success, SHARE",
    "cost / 2, DOLLARS_PER_HOUR",
    "throughput, PER_HOUR",
  })
  void aFigureKnowsItsUnit(String text, Unit unit) {
    assertThat(Expression.parse(text).unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "16, SECONDS, 16",
    "16 s, SECONDS, 16",
    "1 min, SECONDS, 60",
    "1 min 26 s, SECONDS, 86",
    "750ms, SECONDS, 0.75",
    "95, SHARE, 0.95",
    "95 %, SHARE, 0.95",
    "$4, DOLLARS_PER_HOUR, 4",
    "2157, COUNT, 2157",
  })
  void aGuessIsReadWithOrWithoutItsUnit(String text, Unit unit, double value) {
    assertThat(Numerals.answer(text, unit)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"soon, SECONDS", "3 s, COUNT", "$3, SECONDS", "'', SHARE", "3 s x, SECONDS"})
  void whatIsNoNumberOfThatUnitIsRefused(String text, Unit unit) {
    assertThatThrownBy(() -> Numerals.answer(text, unit))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("a number such as");
  }

  @Test
  void aTextIsFilledWithFigures() {
    var template = Template.of("It took {longest}, {longest / baseline.longest} times as long.");
    assertThat(template.fill(figure -> "" + figure.value(THREE)))
        .isEqualTo("It took 6.0, 3.0 times as long.");
    assertThatThrownBy(() -> Template.of("a {brace")).hasMessageContaining("not closed");
    assertThatThrownBy(() -> Text.of("a {figure}")).hasMessageContaining("in place of \"figure\"");
  }
}
