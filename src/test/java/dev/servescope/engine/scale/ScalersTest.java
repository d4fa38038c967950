package dev.servescope.engine.scale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScalersTest {
  private static @Nullable Scaler of(Scaling scaling) {
    return Scalers.of(Pool.SINGLE.withScaling(scaling), _ -> 1);
  }

  @Test
  void nothingLooksAtPoolsThatAreFixedOrScaleWithEachRequest() {
    assertThat(of(new Scaling.Fixed())).isNull();
    assertThat(of(new Scaling.OnDemand(Duration.ofMinutes(10), 1000))).isNull();
  }

  @Test
  void eachRuleHasItsScaler() {
    var second = Duration.ofSeconds(1);
    assertThat(of(Scaling.Kpa.of(10, 5))).isInstanceOf(ConcurrencyScaler.class);
    assertThat(of(Scaling.Hpa.of(Scaling.Hpa.Metric.QUEUE, 1, 5)))
        .isInstanceOf(HorizontalScaler.class);
    assertThat(of(new Scaling.Predictive(Rate.perSecond(1), 5, second)))
        .isInstanceOf(PredictiveScaler.class);
    var steps = List.of(new Scaling.Scheduled.Step(Duration.ZERO, 1));
    assertThat(of(new Scaling.Scheduled(steps, Duration.ZERO))).isInstanceOf(ScheduledScaler.class);
  }
}
