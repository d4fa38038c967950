package dev.servescope.ui.stage;

import static dev.servescope.engine.Scenarios.listed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.load.RequestClass;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which requests look different. */
class KindsTest {
  @Test
  void whereAllAreOfOneKindAllAreDiscs() {
    var kinds = Kinds.of(listed(new long[] {0}, new long[] {100}));
    assertThat(kinds.names()).isEmpty();
  }

  @Test
  void tiersAreToldApartBeforeClasses() {
    var scenario = Windows.starter("Limits");
    var tiers = scenario.demand().tiers().stream().map(tier -> tier.name()).toList();
    assertThat(tiers).hasSizeGreaterThan(1);
    assertThat(Kinds.of(scenario)).isEqualTo(new Kinds(true, tiers));
  }

  @Test
  void theFifthClassSharesTheShapeOfTheFourth() {
    var scenario = listed(new long[] {0}, new long[] {100});
    var only = scenario.demand().classes().getFirst();
    var classes = IntStream.rangeClosed(1, 5).mapToObj(i -> named(only, "class " + i)).toList();
    var kinds = Kinds.of(scenario.withDemand(scenario.demand().withClasses(classes)));
    assertThat(kinds.names()).containsExactly("class 1", "class 2", "class 3", "others");
  }

  @Test
  void aRequestHasTheShapeOfItsKind() {
    var request =
        Objects.requireNonNull(Windows.whole(listed(new long[] {0}, new long[] {100})).request(0));
    assertThat(new Kinds(false, List.of("a", "b")).shape(request)).isEqualTo(Shape.DISC);
  }

  private static RequestClass named(RequestClass its, String name) {
    return its.withName(name);
  }
}
