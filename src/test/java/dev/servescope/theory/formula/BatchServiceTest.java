package dev.servescope.theory.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchServiceTest {
  @Test
  void batchesOfUpToEightAnswerAsTheEmbeddedChainSays() {
    // t0 4 ms, a 1 ms, B 8, 400/s: W 11.317 ms, mean batch 2.798; 400 x (4 + 2.798) / 2.798 busy.
    var queue = BatchService.affine(400, 8, 0.004, 0.001);
    assertThat(queue.meanResponseSeconds()).isCloseTo(0.011317, within(5e-7));
    assertThat(queue.meanBatchSize()).isCloseTo(2.798, within(5e-4));
    assertThat(queue.utilization())
        .isCloseTo(0.4 * (4 + queue.meanBatchSize()) / queue.meanBatchSize(), within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.5, 0.8, 0.95, 0.99})
  void batchesOfOneAreOneServerWithConstantService(double rho) {
    var queue = BatchService.affine(rho, 1, 1, 0);
    var one = new MG1(rho, 1, 0);
    assertThat(queue.meanResponseSeconds()).isCloseTo(one.meanResponseSeconds(), within(1e-8));
    assertThat(queue.meanWaitSeconds()).isCloseTo(one.meanWaitSeconds(), within(1e-8));
    assertThat(queue.utilization()).isCloseTo(rho, within(1e-12));
  }

  @Test
  void aBatchWithRoomForAllTakesWhatCameDuringTheLast() {
    // tau 1, lambda 2, B beyond reach: X = max(1, A), A Poisson of mean 2, so E[b] = 2 + e^-2 and
    // W = 1 + 2 x 1/2 / E[b] = 1.468310; a batch of one follows 0 or 1 arrivals, 3 e^-2.
    var queue = BatchService.affine(2, 60, 1, 0);
    double meanBatch = 2 + StrictMath.exp(-2);
    assertThat(queue.meanBatchSize()).isCloseTo(meanBatch, within(1e-12));
    assertThat(queue.meanResponseSeconds()).isCloseTo(1 + 1 / meanBatch, within(1e-12));
    assertThat(queue.meanWaitSeconds()).isCloseTo(1 / meanBatch, within(1e-12));
    assertThat(queue.sizeProbability(1)).isCloseTo(3 * StrictMath.exp(-2), within(1e-12));
  }

  @Test
  void atLightLoadARequestIsABatchOfItsOwn() {
    var queue = BatchService.affine(1e-6, 8, 0.004, 0.001);
    assertThat(queue.meanResponseSeconds()).isCloseTo(0.005, within(1e-9));
    assertThat(queue.sizeProbability(1)).isCloseTo(1, within(1e-8));
  }

  @Test
  void aMeasuredTableIsTakenAsItIs() {
    var affine = BatchService.affine(400, 3, 0.004, 0.001);
    var table = new BatchService(400, 0.005, 0.006, 0.007);
    assertThat(table.meanResponseSeconds()).isEqualTo(affine.meanResponseSeconds());
    assertThat(new BatchService(400, 0.005, 0.006, 0.0065).meanResponseSeconds())
        .isLessThan(table.meanResponseSeconds());
  }

  @Test
  void moreTrafficMeansLongerResponsesAndLargerBatches() {
    double capacity = BatchService.capacityPerSecond(BatchService.affineSeconds(8, 0.004, 0.001));
    assertThat(capacity).isCloseTo(8 / 0.012, within(1e-9));
    for (double load = 0.05; load < 0.94; load += 0.05) {
      var less = BatchService.affine(load * capacity, 8, 0.004, 0.001);
      var more = BatchService.affine((load + 0.05) * capacity, 8, 0.004, 0.001);
      assertThat(more.meanResponseSeconds()).isGreaterThan(less.meanResponseSeconds());
      assertThat(more.meanBatchSize()).isBetween(less.meanBatchSize(), 8.0);
    }
  }

  @Test
  void whatIsServedIsWhatComes() {
    // Batches a second times their mean size is the arrival rate; busy and idle time make one.
    var queue = BatchService.affine(640, 8, 0.004, 0.001);
    double idleBetween = queue.meanBatchSize() / 640 * (1 - queue.utilization());
    double meanBatchSeconds = 0.004 + 0.001 * queue.meanBatchSize();
    assertThat(idleBetween + meanBatchSeconds)
        .isCloseTo(queue.meanBatchSize() / 640, within(1e-12));
    assertThat(queue.meanInSystem())
        .isCloseTo(queue.meanWaiting() + 640 * meanServiceSeconds(queue), within(1e-9));
  }

  private static double meanServiceSeconds(BatchService queue) {
    double weighted = 0;
    for (int size = 1; size <= 8; size++) {
      weighted += queue.sizeProbability(size) * size * (0.004 + 0.001 * size);
    }
    return weighted / queue.meanBatchSize();
  }

  @Test
  void veryLargeBatchesStayWithinTheRangeOfNumbers() {
    // B 512 of 1 s: at 410/s few batches are full, so nearly all that came goes: W near 1.5.
    var queue = BatchService.affine(410, 512, 1, 0);
    assertThat(queue.meanBatchSize()).isCloseTo(410, within(1e-6));
    assertThat(queue.meanResponseSeconds()).isCloseTo(1.5, within(1e-6));
  }

  @Test
  void aServerThatCannotKeepUpIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BatchService.affine(667, 8, 0.004, 0.001))
        .withMessageStartingWith("arrivalsPerSecond must be below the capacity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BatchService(1))
        .withMessageStartingWith("largestBatch");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BatchService(1, 0.1, 0))
        .withMessageStartingWith("batchSeconds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BatchService.affine(601, 1024, 1, 0))
        .withMessageContaining("at most 600");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BatchService.affine(1 - 1e-9, 1, 1, 0))
        .withMessageContaining("too close");
  }
}
