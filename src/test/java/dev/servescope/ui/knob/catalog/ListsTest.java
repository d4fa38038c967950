package dev.servescope.ui.knob.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.knob.spec.Focus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {
  private static final Focus START = Focus.on(Places.START.withInterventions(List.of()));

  private static Focus typed(Focus focus, String knob, String text) {
    return Catalog.knob(knob).typed(focus, text);
  }

  private static Focus added(Focus focus, String list) {
    return Catalog.list(list).added(focus);
  }

  private static Focus chosen(Focus focus, String choice, String option) {
    var spec = Catalog.choice(choice);
    return spec.choose(focus, spec.labels(focus).indexOf(option));
  }

  @Test
  void theKnobsOfADeploymentActOnThePoolThatIsLookedAt() {
    var two = added(START, "pools");
    var changed = typed(two, "replicas", "9");
    assertThat(changed.scenario().pools().get(1).replicas()).isEqualTo(9);
    assertThat(changed.scenario().pools().get(0)).isEqualTo(START.scenario().pool());
    assertThat(Catalog.knob("replicas").exactText(changed.select("pools", 0))).isEqualTo("3");
  }

  @Test
  void aNewElementIsLookedAtAndARemovedOneGivesWayToItsNeighbour() {
    var three = added(added(START, "tiers"), "tiers");
    assertThat(three.index("tiers")).isEqualTo(2);
    var two = Catalog.list("tiers").withoutSelected(three);
    assertThat(two.index("tiers")).isEqualTo(1);
    assertThat(two.scenario().demand().tiers()).hasSize(2);
  }

  @Test
  void whatStoodBehindARemovedElementIsComparedWithItselfAndNotWithItsNeighbour() {
    var three = typed(added(added(START, "tiers"), "tiers"), "priority", "3");
    var two = Catalog.list("tiers").withoutSelected(three.select("tiers", 1));
    var last = typed(two.select("tiers", 1), "priority", "4");
    var before = Catalog.counterpart(last, three.scenario());
    assertThat(before.index("tiers")).isEqualTo(2);
    var reset = Catalog.knob("priority").takenFrom(last, before);
    assertThat(Catalog.knob("priority").exactText(reset)).isEqualTo("3");
  }

  @Test
  void aRenamedElementIsComparedWithThatInItsPlaceAndANewOneWithNone() {
    var renamed = typed(START, "tier-name", "paying");
    var before = Catalog.counterpart(renamed, START.scenario());
    assertThat(Catalog.knob("tier-name").differs(renamed, before)).isTrue();
    var two = added(START, "tiers");
    assertThat(Catalog.knob("tier-name").differs(two, Catalog.counterpart(two, START.scenario())))
        .isFalse();
  }

  @Test
  void theLastOneStaysAndTheSentenceSaysSo() {
    var pools = Catalog.list("pools");
    assertThat(pools.whyNeeded(START)).hasValue("The last one has to stay.");
    assertThat(pools.withoutSelected(START)).isEqualTo(START);
    assertThat(Catalog.list("routes").whyNeeded(START)).hasValue("There is none to take out.");
  }

  @Test
  void whatOthersNameStaysAndTheSentenceNamesThem() {
    var routed = added(added(added(START, "tiers"), "pools"), "routes");
    routed = chosen(routed, "route-tier", "tier 2");
    assertThat(Catalog.list("pools").whyNeeded(routed))
        .hasValueSatisfying(
            sentence -> assertThat(sentence).contains("A route names").contains("pool 2"));
    assertThat(Catalog.list("tiers").whyNeeded(routed))
        .hasValueSatisfying(
            sentence -> assertThat(sentence).contains("A route names").contains("tier 2"));
    var free = Catalog.list("routes").withoutSelected(routed);
    assertThat(Catalog.list("pools").whyNeeded(free)).isEmpty();
  }

  @Test
  void aFullListSaysHowManyItTakes() {
    var focus = START;
    for (int i = 0; i < 20; i++) {
      focus = added(focus, "limits");
    }
    assertThat(focus.scenario().demand().tiers().getFirst().limits()).hasSize(8);
    assertThat(Catalog.list("limits").whyFull(focus))
        .hasValue("Limit: 8 is the most there can be.");
  }

  @Test
  void anotherNameIsTakenOverWhereverItIsSpokenOf() {
    var attacked = Catalog.action("add-attack").act().apply(added(START, "tiers"));
    var routed = added(added(attacked, "pools"), "routes");
    routed = chosen(chosen(routed, "route-tier", "everybody"), "class-tier", "everybody");
    var renamed = typed(typed(routed.select("tiers", 0), "tier-name", "free"), "pool-name", "edge");
    var scenario = renamed.scenario();
    assertThat(scenario.demand().tiers().getFirst().name()).isEqualTo("free");
    assertThat(scenario.demand().classes().getFirst().tier()).isEqualTo("free");
    assertThat(scenario.routes().getFirst().tier()).isEqualTo("free");
    assertThat(scenario.routes().getFirst().pool()).isEqualTo("edge");
    assertThat(scenario.traffic())
        .isInstanceOfSatisfying(
            Traffic.Added.class,
            sum ->
                assertThat(sum.parts().getLast())
                    .isInstanceOfSatisfying(
                        Traffic.Marked.class, mark -> assertThat(mark.tier()).isEqualTo("free")));
  }

  @Test
  void theWayToARegionKeepsItsRegionAndGoesWithIt() {
    var two = typed(added(START, "regions"), "region-distance", "40ms");
    var renamed = typed(two, "region-name", "far");
    assertThat(renamed.scenario().pool().network().byRegion())
        .containsEntry("far", Duration.ofMillis(40));
    var one = Catalog.list("regions").withoutSelected(renamed);
    assertThat(one.scenario().pool().network().byRegion()).isEmpty();
  }

  @Test
  void aNameThatIsTakenIsRefused() {
    var two = added(START, "pools");
    assertThatThrownBy(() -> typed(two, "pool-name", START.scenario().pool().name()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("a name of its own");
  }

  @Test
  void changesOfALaterPoolMoveUpWithIt() {
    var three = added(added(START, "pools"), "pools");
    var timed =
        three.with(
            three
                .scenario()
                .withInterventions(
                    List.of(new Intervention(Duration.ZERO, 3, new Change.SetShards(2)))));
    var two = Catalog.list("pools").withoutSelected(timed.select("pools", 1));
    assertThat(two.scenario().interventions().getFirst().pool()).isEqualTo(2);
    assertThat(Catalog.list("pools").whyNeeded(two.select("pools", 1)))
        .hasValueSatisfying(sentence -> assertThat(sentence).contains("timed change"));
  }

  @Test
  void aChangeThatIsPutOffIsFollowedToItsNewPlace() {
    var two =
        typed(
            added(typed(added(START, "changes"), "change-at", "10m"), "changes"),
            "change-at",
            "5m");
    assertThat(two.index("changes")).isZero();
    var later = typed(two, "change-at", "20m");
    assertThat(later.index("changes")).isEqualTo(1);
    assertThat(Catalog.knob("change-at").exactText(later)).isEqualTo("20 min");
  }

  @Test
  void anAttackComesFromAFewUsersOfTheFirstTierAndIsOneMorePart() {
    var attacked = Catalog.action("add-attack").act().apply(START);
    assertThat(attacked.index("parts")).isEqualTo(1);
    assertThat(Catalog.knob("mark-users").exactText(attacked)).isEqualTo("5");
    assertThat(Catalog.knob("arrival-rate").exactText(attacked)).isEqualTo("13.5 /s");
    var quiet = Catalog.list("parts").withoutSelected(attacked);
    assertThat(quiet.scenario()).isEqualTo(START.scenario());
  }

  @Test
  void aFactorGoesAroundTrafficAndOneTakesItOff() {
    var doubled = typed(START, "traffic-factor", "2");
    assertThat(doubled.scenario().traffic().meanRate().perSecond()).isEqualTo(9);
    assertThat(Catalog.knob("arrival-rate").exactText(doubled)).isEqualTo("4.5 /s");
    assertThat(typed(doubled, "traffic-factor", "1")).isEqualTo(START);
  }

  @Test
  void aSelectionOutOfRangeSettlesOnTheLastThatThereIs() {
    assertThat(Catalog.settled(START.select("pools", 4)).index("pools")).isZero();
    assertThat(Catalog.knob("replicas").part().isIn(START.select("pools", 4))).isFalse();
  }
}
