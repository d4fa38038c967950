package dev.servescope.study;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.compare.Comparer;
import dev.servescope.study.compare.Comparison;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Compares on as many threads of low priority as there are processors, and tells of it on the
 * caller's a few times a second.
 */
public final class BackgroundComparisonRunner implements ComparisonRunner {
  private static final long EVERY_NANOS = 250_000_000;

  private final Background background;
  private final Comparer comparer;

  /**
   * Makes a runner.
   *
   * @param delivery calls the listeners, one after the other, such as {@code Platform::runLater}
   */
  public BackgroundComparisonRunner(Executor delivery, Courtesy courtesy) {
    background = new Background("comparison", delivery, courtesy);
    comparer = new Comparer(background::start, background.threads());
  }

  @Override
  public void compare(List<Scenario> scenarios, int replications, Listener listener) {
    var wanted = List.copyOf(scenarios);
    background.submit(
        ticket -> {
          var whole = comparer.run(wanted, replications, new Reporter(listener, ticket));
          background.tell(ticket, () -> listener.finished(whole));
        },
        listener::failed);
  }

  @Override
  public void cancel() {
    background.cancel();
  }

  @Override
  public void close() {
    background.close();
  }

  /** Passes on what came, as often as somebody can look. */
  private final class Reporter extends Telling implements Comparer.Watcher {
    private final Listener listener;

    Reporter(Listener listener, Ticket ticket) {
      super(background, ticket, EVERY_NANOS);
      this.listener = listener;
    }

    @Override
    public void came(Comparison soFar, int done, int all) {
      tell(() -> () -> listener.came(soFar, done, all));
    }
  }
}
