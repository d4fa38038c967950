package dev.servescope.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class IsoLinesTest {
  private static final double NONE = Double.NaN;

  private static List<IsoLine> lines(double level, double[]... rows) {
    return IsoLines.of(rows, List.of(level));
  }

  @Test
  void aLineRunsStraightThroughASlope() {
    var lines = lines(15, new double[] {10, 20, 30}, new double[] {10, 20, 30});

    assertThat(lines).singleElement();
    assertThat(lines.getFirst().spots())
        .containsExactlyInAnyOrder(new IsoLine.Spot(0.5, 0), new IsoLine.Spot(0.5, 1));
  }

  @Test
  void aLineAroundAHillIsClosed() {
    var lines = lines(5, new double[] {0, 0, 0}, new double[] {0, 10, 0}, new double[] {0, 0, 0});

    assertThat(lines).singleElement();
    var spots = lines.getFirst().spots();
    assertThat(spots).hasSize(5);
    assertThat(spots.getFirst()).isEqualTo(spots.getLast());
    assertThat(spots)
        .allSatisfy(
            spot ->
                assertThat(Math.abs(spot.column() - 1) + Math.abs(spot.row() - 1))
                    .isCloseTo(0.5, within(1e-12)));
  }

  /** High at two opposite corners: the mean says whether they belong together. */
  @Test
  void aSaddleIsDecidedByItsMean() {
    // Mean 5 is above 4: the high corners are joined, each low one is cut off by its own line.
    var joined = lines(4, new double[] {10, 0}, new double[] {0, 10});
    // Mean 5 is below 6: each high corner is cut off.
    var apart = lines(6, new double[] {10, 0}, new double[] {0, 10});

    assertThat(joined).hasSize(2).allMatch(line -> cutsOff(line, 1, 0) || cutsOff(line, 0, 1));
    assertThat(apart).hasSize(2).allMatch(line -> cutsOff(line, 0, 0) || cutsOff(line, 1, 1));
  }

  private static boolean cutsOff(IsoLine line, double column, double row) {
    return line.spots().stream()
        .allMatch(spot -> Math.abs(spot.column() - column) + Math.abs(spot.row() - row) < 0.5);
  }

  @Test
  void aHoleStopsALine() {
    assertThat(lines(5, new double[] {0, 10, NONE}, new double[] {0, 10, NONE})).hasSize(1);
    assertThat(lines(5, new double[] {NONE, 10}, new double[] {0, 10})).isEmpty();
  }
}
