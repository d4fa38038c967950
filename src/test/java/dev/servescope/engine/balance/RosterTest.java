package dev.servescope.engine.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A roster against a sorted map, over random comings and goings. */
class RosterTest {
  private record Someone(int slot, int inFlight) implements Candidate {}

  private final Roster<Someone> roster = new Roster<>();
  private final TreeMap<Integer, Someone> model = new TreeMap<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9, 70, 1000})
  void isASortedMapWhoeverComesAndGoes(int slots) {
    var random = new Random(slots);
    for (int i = 0; i < 2000; i++) {
      comeOrGo(random.nextInt(slots), i);
      assertThat(roster.size()).isEqualTo(model.size());
      assertThat(roster.isEmpty()).isEqualTo(model.isEmpty());
      assertThat(roster.lowestFree()).isEqualTo(lowestFree());
      int slot = random.nextInt(2 * slots);
      assertThat(roster.find(slot)).isSameAs(model.get(slot));
      if (!model.isEmpty()) {
        checkOrder(slot, random.nextInt(model.size()));
      }
    }
  }

  private void comeOrGo(int slot, int number) {
    if (model.remove(slot) != null) {
      roster.remove(slot);
    } else {
      var someone = new Someone(slot, number);
      model.put(slot, someone);
      roster.add(someone);
    }
  }

  private void checkOrder(int slot, int place) {
    var next = model.ceilingEntry(slot);
    assertThat(roster.nextFrom(slot))
        .isSameAs((next == null ? model.firstEntry() : next).getValue());
    assertThat(roster.at(place)).isSameAs(model.values().stream().skip(place).findFirst().get());
    assertThat(roster.last()).isSameAs(model.lastEntry().getValue());
    assertThat(roster.toList()).containsExactlyElementsOf(model.values());
  }

  private int lowestFree() {
    return IntStream.iterate(0, slot -> slot + 1)
        .filter(slot -> !model.containsKey(slot))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findsTheLowestFreeSlotOfTenThousand() {
    for (int slot = 0; slot < 10_000; slot++) {
      assertThat(roster.lowestFree()).isEqualTo(slot);
      roster.add(new Someone(slot, 0));
    }
    roster.remove(7_777);
    assertThat(roster.lowestFree()).isEqualTo(7_777);
  }
}
