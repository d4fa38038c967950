package dev.servescope.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
  @Test
  void aScaledStartKeepsTotalAndProportions() {
    var scaled = StartUp.TYPICAL.scaledTo(Duration.ofSeconds(10));
    assertThat(scaled.phases())
        .containsExactly(
            new StartUp.Phase("container", Duration.ofMillis(800)),
            new StartUp.Phase("runtime", Duration.ofMillis(1200)),
            new StartUp.Phase("model load", Duration.ofSeconds(8), true));
  }

  @Test
  void aScaledStartHasExactlyTheTotalWhateverTheRounding() {
    for (var scenario : RandomScenarios.firstSimple(200).toList()) {
      for (long nanos : new long[] {0, 1, 7, 999_999_999, 86_400_000_000_000L}) {
        var total = Duration.ofNanos(nanos);
        assertThat(scenario.pool().startUp().scaledTo(total).total()).isEqualTo(total);
      }
    }
  }

  @Test
  void manyEqualPhasesShareFewNanoseconds() {
    var phase = new StartUp.Phase("step", Duration.ofMillis(1));
    var start = new StartUp(Collections.nCopies(StartUp.MAX_PHASES, phase));
    assertThat(start.scaledTo(Duration.ofNanos(8)).total()).isEqualTo(Duration.ofNanos(8));
  }

  @Test
  void aStartThatTookNoTimeScalesLikeTheTypicalOne() {
    var total = StartUp.TYPICAL.total();
    assertThat(new StartUp(List.of()).scaledTo(total)).isEqualTo(StartUp.TYPICAL);
  }

  @Test
  void theSharesOfARequestAddUpToOne() {
    for (var scenario : RandomScenarios.firstSimple(200).toList()) {
      for (int shards = 1; shards <= Sharding.MAX_SHARDS; shards++) {
        var shares = scenario.pool().sharding().shares(shards);
        assertThat(shares).hasSize(shards);
        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
      }
    }
  }

  @Test
  void weightsAreTakenInTurn() {
    var sharding = Sharding.of(4, List.of(3.0, 1.0), Duration.ZERO, Duration.ZERO);
    assertThat(sharding.shares(4)).containsExactly(0.375, 0.125, 0.375, 0.125);
  }

  @Test
  void listedWorkScalesInProportionToAnotherMean() {
    var work = new Work.Listed(Samples.ofMillis(1, 3));
    assertThat(work.withMean(Duration.ofMillis(4)))
        .isEqualTo(new Work.Listed(Samples.ofMillis(2, 6)));
    assertThat(new Work.Listed(Samples.ofMillis(0, 0)).withMean(Duration.ofMillis(4)))
        .isEqualTo(new Work.Listed(Samples.ofMillis(4, 4)));
  }

  @Test
  void everyWorkTakesAnotherMean() {
    for (var scenario : RandomScenarios.firstSimple(200).toList()) {
      var mean = scenario.work().withMean(Duration.ofSeconds(3)).mean();
      assertThat(mean).isCloseTo(Duration.ofSeconds(3), Duration.ofNanos(2));
    }
  }
}
