package dev.servescope.engine.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private static final Traffic RAMP =
      new Traffic.Varying(
          new RateCurve.Ramp(
              new Rate(10), new Rate(20), Duration.ofSeconds(100), Duration.ofSeconds(100)));

  private static double at(Traffic traffic, double seconds) {
    return new Forecast(Arrivals.scenario(traffic)).perSecondAt(seconds, Long.MAX_VALUE);
  }

  @Test
  void aCurveIsKnownAtEveryTime() {
    assertThat(at(RAMP, 50)).isEqualTo(10);
    assertThat(at(RAMP, 150)).isCloseTo(15, EXACT);
    assertThat(at(new Traffic.Scaled(RAMP, 3), 300)).isCloseTo(60, EXACT);
  }

  @Test
  void aTimedChangeIsKnownBeforehand() {
    var change = new Intervention.Change.SetRate(new Rate(5));
    var changes = List.of(new Intervention(Duration.ofSeconds(150), change));
    var forecast = new Forecast(Arrivals.scenario(RAMP).withInterventions(changes));
    // From then on half of what it would be, as the mean of the ramp is what it begins with.
    assertThat(forecast.perSecondAt(149, Long.MAX_VALUE)).isCloseTo(14.9, EXACT);
    assertThat(forecast.perSecondAt(150, Long.MAX_VALUE)).isCloseTo(7.5, EXACT);
    assertThat(forecast.perSecondAt(900, Long.MAX_VALUE)).isCloseTo(10, EXACT);
  }

  @Test
  void aChangeIsNotForeseenBeforeItHappens() {
    var changes =
        List.of(
            new Intervention(
                Duration.ofSeconds(150), new Intervention.Change.SetRate(new Rate(5))));
    var forecast = new Forecast(Arrivals.scenario(RAMP).withInterventions(changes));
    double unchanged = new Forecast(Arrivals.scenario(RAMP)).perSecondAt(900, Long.MAX_VALUE);
    assertThat(forecast.perSecondAt(900, 149_999_999_999L)).isEqualTo(unchanged);
    assertThat(forecast.perSecondAt(900, 150_000_000_000L)).isLessThan(unchanged);
  }

  @Test
  void burstsClientsAndListsCountWithTheirMeans() {
    // (1 x 3 + 5 x 1) / 4 = 2/s; 1.5 x 4 clients at 2 s are 3/s; 4 in 2 s are 2/s until then.
    var bursts =
        new Traffic.Bursts(new Rate(1), new Rate(5), Duration.ofSeconds(3), Duration.ofSeconds(1));
    var loop = new Traffic.ClosedLoop(4, new Work.Exponential(Duration.ofSeconds(2)));
    var list = new Traffic.Listed(Samples.ofMillis(0, 500, 1000, 2000));
    var all = new Traffic.Added(List.of(bursts, new Traffic.Scaled(loop, 1.5), list));
    assertThat(at(all, 2)).isCloseTo(7, EXACT);
    assertThat(at(all, 2.001)).isCloseTo(5, EXACT);
  }
}
