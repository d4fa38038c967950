package dev.servescope.ui.knob.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KnobsTest {
  private static final Focus START = Focus.on(Places.START);
  private static final List<KnobSpec<?>> KNOBS =
      Catalog.all().stream()
          .<KnobSpec<?>>mapMulti(
              (spec, kept) -> {
                if (spec instanceof KnobSpec<?> knob) {
                  kept.accept(knob);
                }
              })
          .toList();

  private static Focus typed(String knob, String text) {
    return Catalog.knob(knob).typed(START, text);
  }

  static List<Focus> places() {
    return Places.all();
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatAFieldShowsForEditingReadsBackAsTheSame(Focus focus) {
    for (var knob : KNOBS) {
      if (knob.part().isIn(focus)) {
        var text = knob.exactText(focus);
        assertThat(knob.typed(focus, text)).as(knob.name() + " " + text).isEqualTo(focus);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void anyPlaceOfAnySliderGivesAScenarioOrARefusal(Focus focus) {
    for (var knob : KNOBS) {
      for (double place : new double[] {0, 0.3, 1}) {
        var moved = moved(knob, focus, place);
        if (knob.effect(focus) instanceof Effect.Absent) {
          assertThat(moved).as(knob.name()).isEqualTo(focus);
        } else {
          assertThat(knob.position(moved)).as(knob.name()).isBetween(0.0, 1.0);
        }
      }
    }
  }

  private static Focus moved(KnobSpec<?> knob, Focus focus, double place) {
    try {
      return knob.moved(focus, place);
    } catch (InvalidValueException refused) {
      assertThat(refused).hasMessageContaining("allowed is");
      return focus;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "batch-size, 8, 8",
    "replicas, 128, 128",
    "cold-start, 1.5 s, 1.5 s",
    "cold-start, 2min, 2 min",
    "arrival-rate, 600/m, 10 /s",
    "arrival-rate, 12, 12 /s",
    "work, 0.25s, 250 ms",
    "work, 250, 250 ms",
    "price-instance, 2.4, $2.40 /h",
    "price-request, $0.0002, $0.0002 /request",
    "memory, 512MB, 512 MB",
    "attainment, 99.9 %, 99.9 %",
    "target, 800 ms, 800 ms",
    "length, 2h, 2 h",
    "seed, 9223372036854775807, 9223372036854775807",
    "bandwidth, 100 Mbit/s, 100 Mbit/s",
    "bandwidth, unlimited, unlimited",
    "payload, 1500 kB, 1.5 MB",
    "preferred, '4, 1, 8', '1, 4, 8'",
    "time-out, 0, never",
    "time-out, 2 s, 2 s",
    "hedging, Never, never",
    "queue-limit, no limit, no limit",
  })
  void peopleWriteQuantitiesInTheirUnits(String knob, String text, String shown) {
    var changed = typed(knob, text);
    assertThat(Catalog.knob(knob).exactText(changed)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "preferred, 4; many, 'with commas between them, such as 1, 2, 4'",
    "bandwidth, fast, a bandwidth such as",
    "class-name, '', 1 to 40 characters",
    "batch-size, 0, from 1 to 1",
    "batch-size, many, a whole number",
    "replicas, 0, at least 1",
    "shards, 65, from 1 to 64",
    "cold-start, 3 x, a duration such as",
    "cold-start, -1s, a duration from",
    "arrival-rate, 5 x, a rate such as",
    "work, 2d, a duration from",
    "price-instance, -2, a price from",
    "attainment, 140 %, a number from 0 to 1",
  })
  void whatCannotBeIsRefusedAndTheRefusalSaysWhatCan(String knob, String text, String allowed) {
    assertThatThrownBy(() -> typed(knob, text))
        .isInstanceOf(InvalidValueException.class)
        .satisfies(
            refused -> assertThat(((InvalidValueException) refused).allowed()).contains(allowed));
  }

  @Test
  void longNumbersAreShortAtRestAndWholeForEditing() {
    var odd = typed("work", "123456789ns");
    assertThat(Catalog.knob("work").shortText(odd)).isEqualTo("123 ms");
    assertThat(Catalog.knob("work").exactText(odd)).isEqualTo("123.456789 ms");
  }

  @Test
  void theWorkKnobScalesAListOfWork() {
    var listed = StarterScenarios.all().getLast();
    var doubled = Catalog.knob("work").typed(Focus.on(listed), "246ms").scenario();
    assertThat(doubled.work().mean().toMillis()).isEqualTo(246);
    assertThat(doubled.work()).isInstanceOf(listed.work().getClass());
  }

  @Test
  void replicasReachZeroOnlyOnDemand() {
    var onDemand = Catalog.withPool(START, Pattern.EVENT_DRIVEN.applyTo(Catalog.pool(START)));
    var knob = Catalog.knob("replicas");
    assertThat(Catalog.pool(knob.moved(onDemand, 0)).replicas()).isZero();
    assertThat(Catalog.pool(knob.moved(START, 0)).replicas()).isEqualTo(1);
  }

  @Test
  void everyControlHasItsTexts() {
    for (var spec : Catalog.all()) {
      assertThat(spec.label()).as(spec.name()).isNotBlank();
      assertThat(spec.help()).as(spec.name()).endsWith(".");
    }
    for (var focus : Places.all()) {
      for (var spec : Catalog.all()) {
        if (spec instanceof ChoiceSpec<?> choice && choice.part().isIn(focus)) {
          assertThat(choice.labels(focus)).doesNotContain("").contains(choice.chosen(focus));
        }
        if (spec instanceof ListSpec<?> list) {
          assertThat(list.labels(focus)).hasSize(list.size(focus));
        }
      }
    }
  }

  @Test
  void aResetTakesTheValueAsOpenedAndNothingElse() {
    var changed = Catalog.knob("shards").typed(typed("work", "9s"), "3");
    var knob = Catalog.knob("work");
    assertThat(knob.differs(changed, START)).isTrue();
    assertThat(knob.takenFrom(changed, START)).isEqualTo(typed("shards", "3"));
    assertThat(Catalog.knob("seed").differs(changed, START)).isFalse();
  }
}
