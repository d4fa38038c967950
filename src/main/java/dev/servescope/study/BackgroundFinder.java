package dev.servescope.study;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.find.Candidate;
import dev.servescope.study.find.Race;
import dev.servescope.study.find.Search;
import dev.servescope.study.find.Target;
import dev.servescope.study.guide.Guide;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Searches on as many threads of low priority as there are processors, and tells of it on the
 * caller's a few times a second.
 */
public final class BackgroundFinder implements Finder {
  private static final long EVERY_NANOS = 100_000_000;

  private final Background background;

  /**
   * Makes a finder.
   *
   * @param delivery calls the listeners, one after the other, such as {@code Platform::runLater}
   */
  public BackgroundFinder(Executor delivery, Courtesy courtesy) {
    background = new Background("find", delivery, courtesy);
  }

  BackgroundFinder(Executor delivery, Courtesy courtesy, int threads, LongSupplier nanoClock) {
    background = new Background("find", delivery, courtesy, threads, nanoClock);
  }

  @Override
  public void find(List<Candidate> candidates, List<Target> targets, Listener listener) {
    background.submit(
        ticket -> {
          var reporter = new Reporter(listener, ticket);
          var race =
              new Race(candidates, targets, background::start, background.threads(), reporter);
          var answer = race.run();
          background.tell(ticket, () -> listener.finished(answer));
        },
        listener::failed);
  }

  @Override
  public void guide(Scenario scenario, Consumer<Guide> listener, Consumer<Throwable> failed) {
    background.submit(
        ticket ->
            Guide.of(
                scenario,
                background::start,
                background.threads(),
                background.observer(ticket),
                soFar -> background.tell(ticket, () -> listener.accept(soFar))),
        failed);
  }

  @Override
  public void cancel() {
    background.cancel();
  }

  @Override
  public void close() {
    background.close();
  }

  /** Passes on how a search stands, as often as somebody can look. */
  private final class Reporter extends Telling implements Race.Watcher {
    private final Listener listener;

    Reporter(Listener listener, Ticket ticket) {
      super(background, ticket, EVERY_NANOS);
      this.listener = listener;
    }

    @Override
    public void progress(Search soFar) {
      tell(() -> () -> listener.progress(soFar));
    }
  }
}
