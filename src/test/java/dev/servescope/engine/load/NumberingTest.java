package dev.servescope.engine.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.load.Samples;
import java.util.HashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NumberingTest {
  @Test
  void valuesAreNumberedInTheOrderInWhichTheyFirstOccur() {
    var numbering = new Numbering(Samples.ofNanos(7, 0, 7, Long.MAX_VALUE, 0, 1));
    assertThat(numbering.indexes()).containsExactly(0, 1, 0, 2, 1, 3);
    assertThat(numbering.size()).isEqualTo(4);
  }

  @Test
  void manyValuesKeepTheirNumbers() {
    // Squares modulo a prime: some 50,000 values, nearly each of them twice.
    var values = LongStream.range(0, 100_000).map(i -> i * i % 100_003 * 4096).toArray();
    var numbering = new Numbering(Samples.ofNanos(values));
    var known = new HashMap<Long, Integer>();
    for (int i = 0; i < values.length; i++) {
      known.putIfAbsent(values[i], known.size());
      assertThat(numbering.indexes()[i]).isEqualTo(known.get(values[i]));
    }
    assertThat(numbering.size()).isEqualTo(known.size()).isGreaterThan(50_000);
  }
}
