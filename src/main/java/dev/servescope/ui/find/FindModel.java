package dev.servescope.ui.find;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.Finder;
import dev.servescope.study.find.Answer;
import dev.servescope.study.find.Search;
import dev.servescope.study.guide.Guide;
import dev.servescope.study.knob.Variation;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Stale;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Asks for the cheapest scenario that meets targets, without a window. */
public final class FindModel {
  private final ObservableValue<Scenario> scenario;
  private final Finder finder;
  private final Consumer<Scenario> opener;
  private final ReadOnlyObjectWrapper<Question> question;
  private final ReadOnlyObjectWrapper<Question.Reading> reading;
  private final ReadOnlyObjectWrapper<FindState> state =
      new ReadOnlyObjectWrapper<>(new FindState.Idle());
  private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
  private Variation asked;
  private Variation askedBefore;
  private Question answered;
  private Question.Reading searched;
  private FindState before = new FindState.Idle();
  private long newest;

  /**
   * Asks about the scenario of the window. As another one is opened, the question is a new one.
   *
   * @param opened the scenario as it was opened
   * @param opener shows a scenario on its own
   */
  public FindModel(
      ObservableValue<Scenario> scenario,
      ObservableValue<Scenario> opened,
      Finder finder,
      Consumer<Scenario> opener) {
    this.scenario = scenario;
    this.finder = finder;
    this.opener = opener;
    asked = new Variation(scenario.getValue(), List.of());
    askedBefore = asked;
    question = new ReadOnlyObjectWrapper<>(Question.about(scenario.getValue()));
    reading = new ReadOnlyObjectWrapper<>(question.get().read(scenario.getValue()));
    answered = question.get();
    searched = reading.get();
    scenario.subscribe((before, now) -> reread());
    opened.subscribe((before, now) -> ask(Question.about(now)));
    scenario.subscribe(this::judge);
    state.subscribe(this::judge);
  }

  /** The scenario that is asked about. */
  ObservableValue<Scenario> scenario() {
    return scenario;
  }

  /** Whether what is shown is about another scenario than the window's, or another question. */
  ReadOnlyBooleanProperty staleProperty() {
    return stale.getReadOnlyProperty();
  }

  private void judge() {
    stale.set(isOfAnotherScenario() || isOfAnotherQuestion());
  }

  /** What is to be known of what is shown, if it is stale; else empty. */
  String staleness() {
    if (isOfAnotherScenario()) {
      return Stale.text(asked.base(), scenario.getValue());
    }
    return isOfAnotherQuestion() ? Messages.of("stale.question") : "";
  }

  private boolean isOfAnotherScenario() {
    var now = scenario.getValue();
    return switch (state.get()) {
      case FindState.Guiding(var soFar) -> soFar.isPresent() && isPast(soFar.get(), now);
      case FindState.GuideStopped(var guide) -> isPast(guide, now);
      case FindState.Guided(var guide) -> isPast(guide, now);
      case FindState.Searching _, FindState.Stopped _, FindState.Answered _ ->
          state.get().seen().isPresent() && !asked.includes(now);
      case FindState.Idle _, FindState.Failed _ -> false;
    };
  }

  /** A guide asks for what the scenario promises, whatever stands in the form. */
  private boolean isOfAnotherQuestion() {
    return state.get().seen().isPresent()
        && !question.get().equals(answered)
        && !reading.get().asksLike(searched);
  }

  /** The sizes that a guide came to are scenarios of their own. */
  private boolean isPast(Guide guide, Scenario now) {
    return !asked.includes(now)
        && guide.rows().stream()
            .map(row -> new Variation(row.best().candidate().scenario(), List.of()))
            .noneMatch(size -> size.includes(now));
  }

  /** The question as it stands in the form. */
  ReadOnlyObjectProperty<Question> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /** Whether it can be searched for. */
  ReadOnlyObjectProperty<Question.Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** How far the search is. */
  ReadOnlyObjectProperty<FindState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Takes another question. */
  void ask(Question other) {
    question.set(other);
    reread();
    judge();
  }

  private void reread() {
    reading.set(question.get().read(scenario.getValue()));
  }

  /** Searches, if the question can be searched for. */
  void find() {
    if (reading.get()
        instanceof Question.Reading.Possible(var ranges, var candidates, var targets)) {
      long mine = ++newest;
      asked = new Variation(scenario.getValue(), ranges);
      answered = question.get();
      searched = reading.get();
      state.set(new FindState.Searching(Optional.empty()));
      finder.find(candidates.all(), targets, new Listener(mine));
    }
  }

  /** Tries every pattern. */
  public void guide() {
    stop();
    before = state.get();
    askedBefore = asked;
    long mine = ++newest;
    asked = new Variation(scenario.getValue(), List.of());
    state.set(new FindState.Guiding(Optional.empty()));
    finder.guide(scenario.getValue(), guide -> came(mine, guide), cause -> broke(mine, cause));
  }

  private void came(long mine, Guide guide) {
    if (mine == newest) {
      state.set(
          guide.complete()
              ? new FindState.Guided(guide)
              : new FindState.Guiding(Optional.of(guide)));
    }
  }

  private void broke(long mine, Throwable cause) {
    if (mine == newest) {
      state.set(FindState.broken(cause));
    }
  }

  /**
   * Stops what is under way; what has come stays to be seen. If no pattern has been tried yet, what
   * was there before comes back.
   */
  void stop() {
    if (!state.get().isWorking()) {
      return;
    }
    newest++;
    finder.cancel();
    if (state.get() instanceof FindState.Guiding(var soFar)) {
      soFar.ifPresentOrElse(its -> state.set(new FindState.GuideStopped(its)), this::bringBack);
    } else {
      state.set(new FindState.Stopped(state.get().seen()));
    }
  }

  private void bringBack() {
    asked = askedBefore;
    state.set(before);
  }

  /** Shows a scenario on its own. */
  void open(Scenario found) {
    opener.accept(found);
  }

  private final class Listener implements Finder.Listener {
    private final long mine;

    Listener(long mine) {
      this.mine = mine;
    }

    @Override
    public void progress(Search soFar) {
      if (mine == newest) {
        state.set(new FindState.Searching(Optional.of(soFar)));
      }
    }

    @Override
    public void finished(Answer answer) {
      if (mine == newest) {
        state.set(new FindState.Answered(answer));
      }
    }

    @Override
    public void failed(Throwable cause) {
      broke(mine, cause);
    }
  }
}
