package dev.servescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Expectation;
import dev.servescope.study.Runner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PatientRunnerTest {
  private final Recorder recorder = new Recorder();
  private final PatientRunner runner = new PatientRunner(recorder);
  private final List<Scenario> starters = StarterScenarios.all();

  @Test
  void onlyTheNewestWishOfTheTimeBeforeTheWindowIsMet() {
    runner.run(starters.get(0), new Deaf());
    runner.expect(starters.get(0), expectation -> {});
    runner.run(starters.get(1), new Deaf());
    assertThat(recorder.asked).isEmpty();
    runner.begin();
    assertThat(recorder.asked)
        .containsExactly("run " + starters.get(1).name(), "expect " + starters.get(0).name());
  }

  @Test
  void afterwardsEveryWishIsPassedOnAtOnceAndOnce() {
    runner.begin();
    runner.run(starters.get(2), new Deaf());
    runner.begin();
    assertThat(recorder.asked).containsExactly("run " + starters.get(2).name());
  }

  private static final class Deaf implements Runner.Listener {
    @Override
    public void partial(Run soFar) {}

    @Override
    public void finished(Run run) {}

    @Override
    public void failed(Throwable cause) {}
  }

  private static final class Recorder implements Runner {
    private final List<String> asked = new ArrayList<>();

    @Override
    public void run(Scenario scenario, Listener listener) {
      asked.add("run " + scenario.name());
    }

    @Override
    public void expect(Scenario scenario, Consumer<Expectation> listener) {
      asked.add("expect " + scenario.name());
    }

    @Override
    public void detail(Run run, long fromNanos, long toNanos, Consumer<Detail> listener) {}

    @Override
    public void story(Run run, long fromNanos, long toNanos, Consumer<Detail> listener) {}

    @Override
    public void close() {}
  }
}
