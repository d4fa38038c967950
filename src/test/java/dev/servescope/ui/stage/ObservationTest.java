package dev.servescope.ui.stage;

import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.engine.Simulation;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Network;
import dev.servescope.ui.stage.Dot.Look;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is seen at a moment. */
class ObservationTest {
  private static final Scenario TWO = listed(new long[] {0, 30}, new long[] {100, 50});

  @Test
  void oneIsServedAndOneWaitsInItsPlace() {
    var window = Windows.whole(TWO);
    var state = Windows.state(window, Windows.STILL, ms(50));
    assertThat(state.served()).isEqualTo(1);
    assertThat(state.waiting(Lines.atGate(1))).isEqualTo(1);
    assertThat(state.dots()).singleElement().matches(dot -> dot.look() == Look.WAITING);
    var sight = state.sight(new InstanceKey(1, 1, 1));
    assertThat(sight.state()).isEqualTo(Sight.State.BUSY);
    assertThat(sight.progress(ms(50).toNanos())).isEqualTo(0.5);
  }

  @Test
  void whoGlidesIsAtItsPlaceBeforeItsNextStep() {
    var window = Windows.whole(TWO);
    // A glide of ten seconds has only the 70 ms until the request leaves the line.
    var pace = new Pace(10_000_000_000L, 0);
    var halfWay = Windows.state(window, pace, ms(65)).dots();
    var there = Windows.state(window, Windows.STILL, ms(65)).dots();
    var almost = Windows.state(window, pace, Duration.ofNanos(99_999_000));
    double goal = there.getFirst().x();
    assertThat(halfWay).filteredOn(dot -> dot.id() == 1).allMatch(dot -> dot.x() < goal - 5);
    assertThat(almost.dots())
        .filteredOn(dot -> dot.id() == 1)
        .singleElement()
        .satisfies(dot -> assertThat(dot.x()).isCloseTo(goal, within(0.1)));
  }

  @Test
  void aNetworkIsCrossedInItsOwnTimeHoweverFastTheFilm() {
    var far = oneInstance().withNetwork(Network.NONE.withDistance(ms(100)));
    var window = Windows.whole(listed(new long[] {0}, new long[] {10}).withPool(far));
    var layout = Windows.layout(window.run());
    double from = layout.clients().x() + layout.clients().width() / 2;
    double to = layout.pool(1).gate().x() + layout.pool(1).gate().width() / 2;
    var quarter = Windows.state(window, Windows.STILL, ms(25)).dots().getFirst();
    assertThat(quarter.look()).isEqualTo(Look.COMING);
    assertThat(quarter.x()).isCloseTo(from + (to - from) / 4, within(6.0));
    var back = Windows.state(window, Windows.STILL, ms(185)).dots().getFirst();
    assertThat(back.look()).isEqualTo(Look.ANSWER);
  }

  static Stream<String> starters() {
    return Stream.of("Conference", "Edge", "Failing", "Functions", "Large", "Limits", "Autoscaled");
  }

  @ParameterizedTest
  @MethodSource("starters")
  void theStageCountsWhatTheFramesMeasure(String name) {
    var run = Simulation.run(Windows.starter(name));
    var frames = run.frames();
    int frame = frames.count() / 5;
    double from = frames.startSeconds(frame);
    var window = Windows.window(run, from, from + frames.frameSeconds());
    double busy = 0;
    double starting = 0;
    double queue = 0;
    int looks = 400;
    for (int i = 0; i < looks; i++) {
      double at = from + (i + 0.5) / looks * frames.frameSeconds();
      var state = Windows.state(window, Windows.STILL, Duration.ofNanos(Math.round(at * 1e9)));
      queue += (double) state.waiting() / looks;
      busy += share(state, Sight.State.BUSY) / looks;
      starting += share(state, Sight.State.STARTING) / looks;
    }
    assertThat(queue).isCloseTo(frames.queue().at(frame), within(0.1 + 0.1 * queue));
    assertThat(busy).isCloseTo(frames.busy().at(frame), within(0.1 + 0.1 * busy));
    assertThat(starting).isCloseTo(frames.starting().at(frame), within(0.1 + 0.1 * starting));
  }

  private static double share(StageState state, Sight.State wanted) {
    return state.sights().values().stream().filter(sight -> sight.state() == wanted).count();
  }
}
