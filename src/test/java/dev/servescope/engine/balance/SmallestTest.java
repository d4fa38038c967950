package dev.servescope.engine.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree against a scan of all places. */
class SmallestTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9, 100, 5000})
  void findsWhatAScanFindsWhateverIsSet(int places) {
    var random = new Random(places);
    var tree = new Smallest();
    var model = new long[places];
    Arrays.fill(model, Smallest.NOTHING);
    for (int i = 0; i < 3000; i++) {
      int place = random.nextInt(places);
      // Few numbers, so that often several places hold the smallest.
      model[place] = random.nextInt(4) == 0 ? Smallest.NOTHING : random.nextInt(5) - 2;
      tree.set(place, model[place]);
      long smallest = Arrays.stream(model).min().orElseThrow();
      assertThat(tree.number()).isEqualTo(smallest);
      if (smallest != Smallest.NOTHING) {
        int first =
            IntStream.range(0, places).filter(p -> model[p] == smallest).findFirst().getAsInt();
        assertThat(tree.place()).isEqualTo(first);
      }
    }
  }
}
