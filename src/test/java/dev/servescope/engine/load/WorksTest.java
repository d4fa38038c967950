package dev.servescope.engine.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.engine.random.Cause;
import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Work;
import java.time.Duration;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorksTest {
  private static final Duration MEAN = Duration.ofMillis(20);

  private static LongStream draws(Work work) {
    return LongStream.generate(Works.of(work, new Streams(5).stream(Cause.WORK))::next);
  }

  @Test
  void constantWorkIsItsMean() {
    assertThat(draws(new Work.Constant(MEAN)).limit(3)).containsOnly(20_000_000L);
    assertThat(draws(new Work.Gamma(MEAN, 0)).limit(3)).containsOnly(20_000_000L);
    assertThat(draws(new Work.LogNormal(MEAN, 0)).limit(3)).containsOnly(20_000_000L);
  }

  @Test
  void aListIsReadAgainFromItsFirstEntry() {
    var work = new Work.Listed(Samples.ofNanos(3, 0, 5));
    assertThat(draws(work).limit(7)).containsExactly(3L, 0L, 5L, 3L, 0L, 5L, 3L);
  }

  static Stream<Work> ofVariationOne() {
    return Stream.of(
        new Work.Exponential(MEAN), new Work.LogNormal(MEAN, 1), new Work.Gamma(MEAN, 1));
  }

  @ParameterizedTest
  @MethodSource("ofVariationOne")
  void drawnWorkHasItsMean(Work work) {
    // 99.9 % of means of n draws of variation 1 lie within 3.29 / root n.
    int draws = 200_000;
    double width = 3.29 / Math.sqrt(draws) * MEAN.toNanos();
    assertThat(draws(work).limit(draws).average().orElseThrow())
        .isCloseTo(MEAN.toNanos(), within(width));
  }
}
