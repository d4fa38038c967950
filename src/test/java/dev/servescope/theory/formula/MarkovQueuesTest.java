package dev.servescope.theory.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The queues whose arrivals and services are both exponential. */
class MarkovQueuesTest {
  private static final Offset<Double> SIX_DIGITS = within(5e-7);
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void oneServerAtNineTenthsAnswersInTenServiceTimes() {
    // W = 1 / (1 - 0.9) = 10, Wq = 0.9 x 10 = 9, L = 0.9 x 10 = 9, Lq = 0.9 x 9 = 8.1.
    var queue = new MM1(0.9, 1);
    assertThat(queue.meanResponseSeconds()).isCloseTo(10, EXACT);
    assertThat(queue.meanWaitSeconds()).isCloseTo(9, EXACT);
    assertThat(queue.meanInSystem()).isCloseTo(9, EXACT);
    assertThat(queue.meanWaiting()).isCloseTo(8.1, EXACT);
    assertThat(queue.probability(2)).isCloseTo(0.1 * 0.81, EXACT);
  }

  @Test
  void theResponseOfOneServerIsExponential() {
    // p95 = 10 ln 20 = 29.957; a wait of 0 is what a tenth has, so p10 is 0 and p95 is 10 ln 18.
    var queue = new MM1(0.9, 1);
    assertThat(queue.responsePercentileSeconds(0.95)).isCloseTo(29.957, within(5e-4));
    assertThat(queue.responseTail(10)).isCloseTo(StrictMath.exp(-1), EXACT);
    assertThat(queue.waitPercentileSeconds(0.95)).isCloseTo(10 * StrictMath.log(18), EXACT);
    assertThat(queue.waitPercentileSeconds(0.10)).isCloseTo(0, EXACT);
    assertThat(queue.waitPercentileSeconds(0.05)).isZero();
  }

  @Test
  void tenServersAtEightTenthsWaitAsErlangCSays() {
    var queue = new MMc(8, 1, 10);
    assertThat(queue.waitProbability()).isCloseTo(0.409180, SIX_DIGITS);
    assertThat(queue.meanWaitSeconds()).isCloseTo(0.204590, SIX_DIGITS);
    assertThat(queue.meanWaiting()).isCloseTo(8 * 0.204590, within(4e-6));
    assertThat(queue.meanInSystem()).isCloseTo(8 + queue.meanWaiting(), EXACT);
    assertThat(queue.utilization()).isCloseTo(0.8, EXACT);
  }

  @Test
  void twoServersWaitAsWorkedOutByHand() {
    // a = 1, c = 2: B = 1/5 (1 to 1 to 1/2, of which the last), C = 0.2 / (1 - 0.5 x 0.8) = 1/3.
    var queue = new MMc(1, 1, 2);
    assertThat(queue.waitProbability()).isCloseTo(1.0 / 3, EXACT);
    assertThat(queue.meanResponseSeconds()).isCloseTo(4.0 / 3, EXACT);
    // Theta = 2 - 1 = mu: P(R > t) = e^-t (1 + C t).
    assertThat(queue.responseTail(3)).isCloseTo(StrictMath.exp(-3) * 2, EXACT);
  }

  @ParameterizedTest
  @CsvSource({"0.1, 1", "0.5, 2", "0.9, 1", "0.99, 1"})
  void aPoolOfOneIsOneServer(double arrivals, double services) {
    var one = new MM1(arrivals, services);
    var pool = new MMc(arrivals, services, 1);
    assertThat(pool.waitProbability()).isCloseTo(one.waitProbability(), EXACT);
    assertThat(pool.meanResponseSeconds()).isCloseTo(one.meanResponseSeconds(), within(1e-9));
    for (double share : new double[] {0, 0.3, 0.5, 0.95, 0.999}) {
      assertThat(pool.responsePercentileSeconds(share))
          .isCloseTo(one.responsePercentileSeconds(share), within(1e-9));
      assertThat(pool.waitPercentileSeconds(share))
          .isCloseTo(one.waitPercentileSeconds(share), within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({"8, 10", "9.9, 10", "0.2, 3", "1.999999, 3", "60, 64"})
  void aPercentileOfThePoolIsWhereTheTailSaysSo(double arrivals, int servers) {
    var queue = new MMc(arrivals, 1, servers);
    for (double share : new double[] {0.01, 0.5, 0.95, 0.999999}) {
      double seconds = queue.responsePercentileSeconds(share);
      assertThat(queue.responseTail(seconds)).isCloseTo(1 - share, EXACT);
    }
    assertThat(queue.responsePercentileSeconds(0)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"8, 10", "9.5, 10", "2, 3", "0.2, 3"})
  void theTailOfTheResponseAddsUpToItsMean(double arrivals, int servers) {
    // The mean of a positive time is the integral of its tail: Simpson's rule over 0 to 200.
    var queue = new MMc(arrivals, 1, servers);
    int steps = 200_000;
    double width = 200.0 / steps;
    double sum = queue.responseTail(0) + queue.responseTail(200);
    for (int i = 1; i < steps; i++) {
      sum += (i % 2 == 0 ? 2 : 4) * queue.responseTail(i * width);
    }
    assertThat(sum * width / 3).isCloseTo(queue.meanResponseSeconds(), within(1e-9));
  }

  @Test
  void theTailStaysANumberWhereItsExponentialsVanish() {
    assertThat(new MMc(0.5, 1, 64).responseTail(1e4)).isZero();
    assertThat(new MMc(63.5, 1, 64).responseTail(1e3)).isBetween(0.0, 1e-200);
  }

  @Test
  void withoutALineErlangBIsRefused() {
    // a 8, 10 servers: 0.121661; the carried load is 8 x (1 - B), a tenth of it on each server.
    var queue = new MMcc(8, 1, 10);
    assertThat(queue.lossProbability()).isCloseTo(0.121661, SIX_DIGITS);
    assertThat(queue.utilization()).isCloseTo(0.8 * (1 - 0.121661), SIX_DIGITS);
    assertThat(queue.meanInSystem()).isCloseTo(8 * (1 - 0.121661), within(5e-6));
    assertThat(queue.meanWaiting()).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.5, 1, 1.5, 20})
  void oneServerWithoutALineIsBusyAForAPlusOne(double load) {
    assertThat(Erlang.lossProbability(1, load)).isCloseTo(load / (1 + load), EXACT);
    assertThat(new MM1K(load, 1, 1).lossProbability()).isCloseTo(load / (1 + load), EXACT);
  }

  @Test
  void aFullSystemAtEqualRatesIsEquallyLikelyAnywhere() {
    // rho 1, K 2: each of 0, 1, 2 with 1/3; X = 2/3, L = 1, W = 1.5, Wq = 0.5.
    var queue = new MM1K(1, 1, 2);
    assertThat(queue.lossProbability()).isCloseTo(1.0 / 3, EXACT);
    assertThat(queue.throughputPerSecond()).isCloseTo(2.0 / 3, EXACT);
    assertThat(queue.meanInSystem()).isCloseTo(1, EXACT);
    assertThat(queue.meanResponseSeconds()).isCloseTo(1.5, EXACT);
    assertThat(queue.meanWaitSeconds()).isCloseTo(0.5, EXACT);
  }

  @Test
  void anOverloadedServerRefusesWhatItCannotTake() {
    // rho 2, K 3: weights 1, 2, 4, 8 of 15; loss 8/15, X = 2 x 7/15 = 14/15, L = 34/15.
    var queue = new MM1K(2, 1, 3);
    assertThat(queue.probability(1)).isCloseTo(2.0 / 15, EXACT);
    assertThat(queue.lossProbability()).isCloseTo(8.0 / 15, EXACT);
    assertThat(queue.throughputPerSecond()).isCloseTo(14.0 / 15, EXACT);
    assertThat(queue.meanInSystem()).isCloseTo(34.0 / 15, EXACT);
    assertThat(queue.throughputPerSecond())
        .isCloseTo(queue.arrivalsPerSecond() * (1 - queue.lossProbability()), EXACT);
  }

  @Test
  void roomForVeryManyIsRoomForAll() {
    var large = new MM1K(0.9, 1, 1000);
    assertThat(large.lossProbability()).isLessThan(1e-40);
    assertThat(large.meanResponseSeconds()).isCloseTo(10, within(1e-9));
    assertThat(new MM1K(3, 1, 1000).meanInSystem()).isCloseTo(1000 - 0.5, within(1e-9));
  }

  @Test
  void moreLoadMeansMoreWaitingAndMoreServersLess() {
    for (double load = 0.5; load < 9.5; load += 0.5) {
      assertThat(new MMc(load + 0.4, 1, 10).meanWaitSeconds())
          .isGreaterThan(new MMc(load, 1, 10).meanWaitSeconds());
      assertThat(new MMc(load, 1, 11).responsePercentileSeconds(0.99))
          .isLessThan(new MMc(load, 1, 10).responsePercentileSeconds(0.99));
      assertThat(Erlang.lossProbability(11, load)).isLessThan(Erlang.lossProbability(10, load));
    }
  }

  @Test
  void aQueueWithoutASteadyStateIsRefusedByTheNameOfItsParameter() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MM1(1, 1))
        .withMessageStartingWith("arrivalsPerSecond must be below the capacity of 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MMc(3, 1, 3))
        .withMessageContaining("capacity of 3.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MM1(Double.NaN, 1))
        .withMessageStartingWith("arrivalsPerSecond");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MMcc(1, 0, 3))
        .withMessageStartingWith("servicesPerSecond");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MM1K(1, 1, 0))
        .withMessageStartingWith("places must be at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MM1(0.5, 1).responsePercentileSeconds(1))
        .withMessageStartingWith("share");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Erlang.waitProbability(2, 2))
        .withMessageStartingWith("offeredLoad");
  }
}
