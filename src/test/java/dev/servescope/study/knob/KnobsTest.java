package dev.servescope.study.knob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KnobsTest {
  private static final Scenario SIMPLE = RandomScenarios.simple(1);

  static List<Knob> knobs() {
    return Knobs.all();
  }

  private static Knob knob(String name) {
    return Knobs.find(name, SIMPLE);
  }

  @Test
  void namesAreDistinctAndInKebabCase() {
    var names = Knobs.all().stream().map(Knob::name).toList();

    assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    assertThat(names).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
  }

  /**
   * Over scenarios that combine everything: what is written is read again, and nothing else moves.
   */
  @ParameterizedTest
  @MethodSource("knobs")
  void whatIsWrittenIsReadAgainAndItsTextMeansTheSame(Knob any) {
    var having = RandomScenarios.firstFull(40).filter(any::isIn).toList();

    for (var scenario : having) {
      double now = any.in(scenario).orElseThrow();
      assertThat(any.set(scenario, now)).as("%s in %s", any, scenario).isEqualTo(scenario);
      assertThat(any.parse(any.text(now))).isEqualTo(now);
    }
    assertThat(having).isNotEmpty();
  }

  @Test
  void anotherValueIsTheOnlyDifference() {
    var scenario = SIMPLE.withPool(Pool.SINGLE);

    assertThat(knob("replicas").set(scenario, 5))
        .isEqualTo(scenario.withPool(Pool.SINGLE.withReplicas(5)));
    assertThat(knob("balancing").set(scenario, knob("balancing").parse("leastConnections")))
        .isEqualTo(scenario.withPool(Pool.SINGLE.withBalancing(Balancing.LEAST_CONNECTIONS)));
    assertThat(knob("cold-start").set(scenario, knob("cold-start").parse("48s")).pool().startUp())
        .extracting(startUp -> startUp.total())
        .isEqualTo(Duration.ofSeconds(48));
  }

  @Test
  void theRateOfScaledTrafficIsWhatArrives() {
    var scaled =
        SIMPLE.withTraffic(new Traffic.Scaled(new Traffic.Poisson(Rate.perSecond(3)), 2.0));

    assertThat(knob("rate").in(scaled)).contains(6.0);
    assertThat(knob("rate").set(scaled, 8).traffic())
        .isEqualTo(new Traffic.Scaled(new Traffic.Poisson(Rate.perSecond(4)), 2.0));
  }

  @Test
  void aFurtherPoolIsNamedBehindAnAtByNameOrNumber() {
    var edge = Pool.SINGLE.withName("edge");
    var both = SIMPLE.withPools(List.of(Pool.SINGLE, edge)).withInterventions(List.of());

    for (var name : List.of("replicas@edge", "replicas@2")) {
      assertThat(Knobs.find(name, both).set(both, 4).pools())
          .containsExactly(Pool.SINGLE, edge.withReplicas(4));
    }
    assertThat(Knobs.of(both)).extracting(Knob::name).contains("replicas", "replicas@edge");
    assertThatThrownBy(() -> Knobs.find("replicas@moon", both))
        .hasMessage("There is no pool \"moon\"; there is pool, edge.");
    assertThatThrownBy(() -> Knobs.find("rate@edge", both))
        .hasMessage("rate belongs to the scenario as a whole: leave out @edge.");
  }

  @Test
  void anUnknownKnobIsAnsweredWithAllThatThereAre() {
    assertThatThrownBy(() -> knob("replica"))
        .isInstanceOf(UnknownKnobException.class)
        .hasMessageStartingWith("There is no knob \"replica\". Knobs are replicas, batch-size,");
  }

  @Test
  void aKnobThatAScenarioDoesNotHaveSaysWhy() {
    var fixed = SIMPLE.withName("Fixed").withPool(Pool.SINGLE.withScaling(new Scaling.Fixed()));

    assertThat(knob("keep-alive").whyAbsent(fixed))
        .contains(
            "\"Fixed\" has no keep-alive to vary, because its instances do not start on demand.");
    assertThat(knob("replicas").whyAbsent(fixed)).isEmpty();
    assertThatThrownBy(() -> knob("keep-alive").set(fixed, 1))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aValueOutOfRangeIsRefusedWithTheKnobAndWhatIsAllowed() {
    assertThatThrownBy(() -> knob("batch-size").parse("0"))
        .hasMessage("batch-size: found 0, allowed is 1 to 1024");
    assertThatThrownBy(() -> knob("cold-start").parse("fast"))
        .hasMessageStartingWith("cold-start: found \"fast\", allowed is a duration such as");
    assertThatThrownBy(() -> knob("replicas").set(SIMPLE.withPool(Pool.SINGLE), 0))
        .hasMessageStartingWith("replicas: found 0, allowed is at least 1");
  }
}
