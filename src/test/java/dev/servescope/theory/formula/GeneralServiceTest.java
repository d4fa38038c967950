package dev.servescope.theory.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The models that ask for no distribution of service: M/G/1, M/G/infinity and functions. */
class GeneralServiceTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void variableWorkWaitsAsPollaczekAndKhinchineSay() {
    // rho 0.8, E[S] 1, cv^2 4: Wq = 0.8 x 5 / (2 x 0.2) = 10.
    var queue = new MG1(0.8, 1, 4);
    assertThat(queue.meanWaitSeconds()).isCloseTo(10, EXACT);
    assertThat(queue.meanResponseSeconds()).isCloseTo(11, EXACT);
    assertThat(queue.meanWaiting()).isCloseTo(8, EXACT);
  }

  @Test
  void exponentialServiceIsOneCaseAndConstantServiceWaitsHalfAsLong() {
    var exponential = new MM1(0.9, 1).meanWaitSeconds();
    assertThat(new MG1(0.9, 1, 1).meanWaitSeconds()).isCloseTo(exponential, EXACT);
    assertThat(new MG1(0.9, 1, 0).meanWaitSeconds()).isCloseTo(exponential / 2, EXACT);
  }

  @Test
  void aServerThatCannotKeepUpIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MG1(0.5, 2, 1))
        .withMessageStartingWith("arrivalsPerSecond");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MG1(0.5, 1, -1))
        .withMessageStartingWith("squaredVariation");
  }

  @Test
  void whereNobodyWaitsTheBusyServersArePoisson() {
    // a = 2: P(0) = e^-2, P(3) = e^-2 8/6; P(at most 4) = 7 e^-2 = 0.947347, P(5) is 0.0361.
    var servers = new MGInfinity(4, 0.5);
    assertThat(servers.meanBusy()).isEqualTo(2);
    assertThat(servers.probability(0)).isCloseTo(StrictMath.exp(-2), EXACT);
    assertThat(servers.probability(3)).isCloseTo(StrictMath.exp(-2) * 4 / 3, EXACT);
    assertThat(servers.tail(4)).isCloseTo(1 - 7 * StrictMath.exp(-2), EXACT);
    assertThat(servers.busyPercentile(0.94)).isEqualTo(4);
    assertThat(servers.busyPercentile(0.95)).isEqualTo(5);
  }

  @Test
  void veryManyServersWithoutALineRefuseNobody() {
    var servers = new MGInfinity(8, 1);
    assertThat(new MMcc(8, 1, 100).meanInSystem()).isCloseTo(servers.meanBusy(), EXACT);
  }

  @Test
  void aRareRequestIsColdWhenTheGapBeforeItWasLong() {
    // 0.01/s, kept alive for 100 s: e^-1.
    assertThat(ColdStarts.lightLoadProbability(0.01, 100)).isCloseTo(StrictMath.exp(-1), EXACT);
    assertThat(ColdStarts.lightLoadProbability(0.01, 0)).isEqualTo(1);
  }

  @Test
  void instancesAtWorkFollowFromLittlesLaw() {
    // 0.9/s, warm 1.991 s, cold 2.244 s with 0.001339: 0.9 (1.991 + 0.001339 x 0.253) = 1.7922.
    assertThat(ColdStarts.meanRunning(0.9, 1.991, 2.244, 0.001339))
        .isCloseTo(1.792205, within(5e-7));
    assertThat(ColdStarts.meanRunning(4, 0.5, 0.5, 0.7))
        .isCloseTo(new MGInfinity(4, 0.5).meanBusy(), EXACT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ColdStarts.meanRunning(1, 1, 1, 1.1))
        .withMessageStartingWith("coldProbability");
  }
}
