package dev.servescope.engine.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.servescope.engine.event.Executive;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GraphCopyTest {
  /** Something that changes, and knows another one. */
  private static class Link {
    int number;
    @Nullable Link next;

    Link(int number) {
      this.number = number;
    }
  }

  /** What it inherits counts, too. */
  private static final class Special extends Link {
    private final long large = Long.MAX_VALUE;
    private final double share = 0.25;
    private final boolean yes = true;
    private final String name;

    Special(int number, String name) {
      super(number);
      this.name = name;
    }
  }

  private record Pair(Link one, Duration other) {}

  private record Plain(int number, String name) {}

  private final Link original = new Link(1);

  private static <T> T copy(T original) {
    return new GraphCopy().copy(original);
  }

  @Test
  void whatLeadsBackLeadsBackInTheCopy() {
    original.next = new Link(2);
    original.next.next = original;
    var copy = copy(original);
    assertThat(copy).isNotSameAs(original);
    assertThat(copy.next).isNotNull().isNotSameAs(original.next);
    assertThat(copy.next.number).isEqualTo(2);
    assertThat(copy.next.next).isSameAs(copy);
  }

  @Test
  void theTwoGoTheirWaysApart() {
    var copy = copy(original);
    original.number = 5;
    assertThat(copy.number).isEqualTo(1);
  }

  @Test
  void copiesAllFieldsOfAllClassesAbove() {
    var copy = copy(new Special(7, "seven"));
    assertThat(copy).usingRecursiveComparison().isEqualTo(new Special(7, "seven"));
  }

  @Test
  void aLongChainIsNoTrouble() {
    for (int i = 0; i < 200_000; i++) {
      var first = new Link(i);
      first.next = original.next;
      original.next = first;
    }
    int length = 0;
    for (var link = copy(original); link != null; link = link.next) {
      length++;
    }
    assertThat(length).isEqualTo(200_001);
  }

  @Test
  void aRecordThatLeadsToNothingThatChangesIsShared() {
    var plain = new Plain(3, "three");
    assertThat(copy(plain)).isSameAs(plain);
    var pair = new Pair(original, Duration.ofDays(1));
    var copy = copy(pair);
    assertThat(copy.one).isNotSameAs(original).usingRecursiveComparison().isEqualTo(original);
    assertThat(copy.other).isSameAs(pair.other);
  }

  @Test
  void copiesArrays() {
    var arrays = new Object[] {new long[] {1, 2}, new Link[] {original, null}, original};
    var copy = copy(arrays);
    assertThat(copy[0]).isNotSameAs(arrays[0]).isEqualTo(new long[] {1, 2});
    assertThat(copy[1]).isInstanceOf(Link[].class);
    assertThat(((Link[]) copy[1])[0]).isSameAs(copy[2]).isNotSameAs(original);
  }

  @Test
  void copiesCollectionsInTheirOrder() {
    var words = List.of("b", "a", "c");
    assertThat(copy(new ArrayList<>(words))).isEqualTo(words);
    assertThat(copy(new ArrayDeque<>(words))).containsExactlyElementsOf(words);
    assertThat(copy(new HashSet<>(words))).isEqualTo(Set.copyOf(words));
    var map = new LinkedHashMap<>(Map.of("z", 1));
    map.put("a", 2);
    assertThat(copy(map)).isInstanceOf(LinkedHashMap.class).containsExactlyEntriesOf(map);
    assertThat(copy(new HashMap<>(map))).isEqualTo(map);
    assertThat(copy(new EnumMap<>(Map.of(TimeUnit.DAYS, "d")))).containsEntry(TimeUnit.DAYS, "d");
    assertThat(copy(Map.of("z", 1))).isEqualTo(Map.of("z", 1));
  }

  @Test
  void whatIsInACollectionIsCopiedOnce() {
    var copy = copy(new Object[] {original, new ArrayList<>(List.of(original)), List.of(original)});
    assertThat((List<?>) copy[1]).first().isSameAs(copy[0]);
    assertThat((List<?>) copy[2]).first().isSameAs(copy[0]);
    assertThat(copy[0]).isNotSameAs(original);
  }

  @Test
  void aPriorityQueueKeepsItsOrderWhenWhatItHoldsChangesLater() {
    Queue<Link> queue = new PriorityQueue<>(Comparator.comparingInt((Link link) -> link.number));
    for (int number : new int[] {4, 2, 9, 1}) {
      queue.add(new Link(number));
    }
    var copy = copy(queue);
    assertThat(copy.remove().number).isEqualTo(1);
    assertThat(copy.remove().number).isEqualTo(2);
    assertThat(queue).hasSize(4);
  }

  @Test
  void aStreamOfRandomNumbersGoesOnTwice() {
    UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(5L);
    random.nextLong();
    var copy = copy(random);
    var expected = List.of(random.nextLong(), random.nextLong());
    assertThat(List.of(copy.nextLong(), copy.nextLong())).isEqualTo(expected);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> copy(new Object[] {new StringJoiner(",")}))
        .withMessageContaining("java.util.StringJoiner");
  }

  @Test
  void sharesALambdaThatRemembersNothingThatChangesAndRefusesAnyOther() {
    long nanos = System.identityHashCode(original);
    LongSupplier plain = () -> nanos;
    assertThat(copy(plain)).isSameAs(plain);
    var clock = new Executive();
    LongSupplier alive = clock::now;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> copy(alive))
        .withMessageContaining("Lambda");
  }

  @Test
  void tellsRoughlyHowMuchItHasCopied() {
    var graph = new GraphCopy();
    graph.copy(new long[1000]);
    assertThat(graph.bytes()).isEqualTo(8000);
  }
}
