package dev.servescope.study;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.find.Answer;
import dev.servescope.study.find.Candidate;
import dev.servescope.study.find.Search;
import dev.servescope.study.find.Target;
import dev.servescope.study.guide.Guide;
import java.util.List;
import java.util.function.Consumer;

/** Searches for somebody who watches. A newer call cancels the one before. */
public interface Finder extends AutoCloseable {
  /** Looks for the cheapest candidate that meets targets; returns at once. */
  void find(List<Candidate> candidates, List<Target> targets, Listener listener);

  /**
   * Tries every pattern on a scenario; returns at once.
   *
   * @param listener hears of every pattern that has been tried, of the last one as complete
   * @param failed hears of a defect
   */
  void guide(Scenario scenario, Consumer<Guide> listener, Consumer<Throwable> failed);

  /** Stops the work under way; its listener hears nothing more. */
  void cancel();

  /** Ends all work; nobody hears anything more. */
  @Override
  void close();

  /** Hears of a search. */
  interface Listener {
    /** How it stands, a few times a second. */
    void progress(Search soFar);

    /** It has come to its end. */
    void finished(Answer answer);

    /** It broke: a defect of the program. */
    void failed(Throwable cause);
  }
}
