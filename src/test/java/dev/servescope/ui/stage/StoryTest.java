package dev.servescope.ui.stage;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.batches;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.onDemand;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Simulation;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.ui.plot.Box;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is told of a request and of an instance. */
class StoryTest {
  private static final History.Moment WHOLE = new History.Moment(0, Long.MAX_VALUE);

  private static Story story(Scenario scenario, long id) {
    var window = Windows.whole(scenario);
    return Story.of(Objects.requireNonNull(window.request(id)), window);
  }

  private static List<String> rows(Story story) {
    return story.rows().stream().map(StoryTest::text).toList();
  }

  private static String text(StoryRow row) {
    var where = row.where().isEmpty() ? "" : " @ " + row.where();
    return row.fromNanos() / 1_000_000 + "-" + row.toNanos() / 1_000_000 + " " + row.what() + where;
  }

  @Test
  void whoWaitsIsToldToHaveWaitedAndToHaveBeenServedWithOthers() {
    var pool = oneInstance().withBatching(batches(2, ms(0)));
    var scenario = listed(new long[] {0, 30, 40}, new long[] {100, 50, 60}).withPool(pool);
    var story = story(scenario, 1);
    assertThat(rows(story)).containsExactly("30-100 waits", "100-160 work @ replica 1, with 3");
    assertThat(story.summary())
        .isEqualTo("answered after 130 ms: queue 70.0 ms, work 60.0 ms (came at 0:00)");
  }

  @Test
  void aStoryUpToAMomentDoesNotGiveAwayHowItGoesOn() {
    var pool = oneInstance().withBatching(batches(2, ms(0)));
    var scenario = listed(new long[] {0, 30, 40}, new long[] {100, 50, 60}).withPool(pool);
    var window = Windows.whole(scenario);
    var request = Objects.requireNonNull(window.request(1));
    var waiting = Story.of(request, window, 70_000_000);
    assertThat(rows(waiting)).containsExactly("30-70 waits");
    assertThat(waiting.summary()).isEqualTo("came at 0:00; how it goes on is hidden");
    assertThat(waiting.toNanos()).isEqualTo(70_000_000);
    assertThat(Story.of(request, window, 160_000_000)).isEqualTo(Story.of(request, window));
    assertThat(Story.of(request, window, 0).rows()).isEmpty();
  }

  @Test
  void aColdStartIsAWaitOfItsOwnKind() {
    var pool = onDemand(oneInstance(), Duration.ofSeconds(60), 10);
    var cold = pool.withStartUp(StartUp.TYPICAL.scaledTo(ms(300)));
    var scenario = listed(new long[] {0}, new long[] {100}).withPool(cold);
    assertThat(rows(story(scenario, 0)))
        .containsExactly("0-300 waits for a start @ function 1", "300-400 work @ function 1");
  }

  @Test
  void aCrashIsAMomentBetweenTwoExecutions() {
    var pool = oneInstance().withStartUp(StartUp.TYPICAL.scaledTo(ms(300)));
    var scenario =
        at(
            listed(new long[] {0}, new long[] {100}).withPool(pool),
            ms(40),
            new Change.Kill(1, 1, ms(60), true));
    assertThat(rows(story(scenario, 0)))
        .containsExactly(
            "0-40 work @ replica 1",
            "40-40 lost in a crash @ replica 1",
            "40-400 waits",
            "400-500 work @ replica 1");
  }

  @Test
  void theHistoryOfAnInstanceHasItsStartsItsCrashesAndWhoBroughtIt() {
    var run = Simulation.run(Windows.starter("Autoscaled"));
    var story = History.of(run, new InstanceKey(1, 1, 2), null, WHOLE);
    assertThat(story.title()).isEqualTo("replica 2");
    assertThat(story.rows())
        .anyMatch(row -> row.where().startsWith("asked for by the scaler"))
        .anyMatch(row -> row.what().equals("start: model load") && row.seconds() == 15)
        .allMatch(row -> row.toNanos() <= run.horizonNanos());
    var early =
        History.of(run, new InstanceKey(1, 1, 2), null, new History.Moment(0, 60_000_000_000L));
    assertThat(early.rows()).allMatch(row -> row.toNanos() <= 60_000_000_000L);
  }

  @Test
  void anInstanceThatIsAlwaysThereIsThereForAllOfTheRun() {
    var run = Simulation.run(Windows.starter("One server saturates"));
    var story = History.of(run, new InstanceKey(1, 1, 1), null, WHOLE);
    assertThat(story.summary()).startsWith("there 100 % of the run, busy 67.2 %");
  }

  @Test
  void theHistoryOfAnInstanceListsWhatWasAroundThePlayhead() {
    var scenario =
        listed(new long[] {0, 10, 20, 30, 40, 50, 60, 70}, new long[] {5, 5, 5, 5, 5, 5, 5, 5})
            .withPool(oneInstance());
    assertThat(requests(scenario, 0)).containsExactly("1", "2", "3", "4", "5");
    assertThat(requests(scenario, 41)).containsExactly("3", "4", "5", "6", "7");
    assertThat(requests(scenario, 1000)).containsExactly("4", "5", "6", "7", "8");
    var told = new History.Moment(41_000_000, 41_000_000);
    assertThat(requests(scenario, told)).containsExactly("1", "2", "3", "4", "5");
  }

  private static List<String> requests(Scenario scenario, long milliseconds) {
    return requests(scenario, new History.Moment(milliseconds * 1_000_000, Long.MAX_VALUE));
  }

  private static List<String> requests(Scenario scenario, History.Moment moment) {
    var window = Windows.whole(scenario);
    var story = History.of(window.run(), new InstanceKey(1, 1, 1), window, moment);
    return story.rows().stream()
        .map(StoryRow::what)
        .filter(what -> what.startsWith("request "))
        .map(what -> what.substring("request ".length()))
        .toList();
  }

  @Test
  void aStoryStandsBesideItsInstance() {
    var last = StoryPlace.beside(new Box(450, 20, 500, 80), 960, 330);
    assertThat(last.x() + last.width()).isLessThan(450);
    var first = StoryPlace.beside(new Box(250, 20, 160, 80), 960, 330);
    assertThat(first.x()).isGreaterThan(410);
    assertThat(first.x() + first.width()).isLessThanOrEqualTo(960);
    var wide = StoryPlace.beside(new Box(200, 20, 700, 80), 960, 330);
    assertThat(wide).isEqualTo(new StoryPlace(0, 330));
  }
}
