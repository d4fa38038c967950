package dev.servescope.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.engine.Observer;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.find.Answer;
import dev.servescope.study.find.Race;
import dev.servescope.study.find.Search;
import dev.servescope.study.find.Target;
import dev.servescope.study.guide.Guide;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class FindModelTest {
  private static final Scenario SPIKE = StarterScenarios.all().getFirst();
  private static final Scenario OTHER = starter("Functions from zero");

  private final ObjectProperty<Scenario> scenario = new SimpleObjectProperty<>(SPIKE);
  private final ObjectProperty<Scenario> openedAs = new SimpleObjectProperty<>(SPIKE);
  private final FakeFinder finder = new FakeFinder();
  private final List<Scenario> shown = new ArrayList<>();
  private final FindModel model = new FindModel(scenario, openedAs, finder, shown::add);

  private static Scenario starter(String name) {
    return StarterScenarios.all().stream()
        .filter(its -> its.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Question question() {
    return model.questionProperty().get();
  }

  private String problem() {
    assertThat(model.readingProperty().get()).isInstanceOf(Question.Reading.Impossible.class);
    return ((Question.Reading.Impossible) model.readingProperty().get()).why();
  }

  private void only(Vary vary) {
    model.ask(question().with(0, vary).with(1, Vary.NOTHING).with(2, Vary.NOTHING));
  }

  @Test
  void theQuestionBeginsWithWhatTheScenarioPromises() {
    assertThat(question().wish(Wish.P95)).isEqualTo("2 s");
    assertThat(question().wish(Wish.SUCCESS)).isEqualTo("99.9 %");
    assertThat(question().wish(Wish.ATTAINMENT)).isEmpty();
    assertThat(question().wish(Wish.COST)).isEmpty();
    model.find();
    assertThat(finder.targets)
        .containsExactly(List.of(Target.parse("p95<2s"), Target.parse("success>=99.9%")));
    assertThat(finder.asked.getFirst()).hasSize(8 * 4);
  }

  /** Its urgent requests are due within 100 ms and its reports within a minute, all else 500 ms. */
  @Test
  void whereClassesHaveDeadlinesWhatIsInTimeIsAskedForAndNoPercentile() {
    openedAs.set(starter("Edge and cloud"));
    assertThat(question().wish(Wish.P95)).isEmpty();
    assertThat(question().wish(Wish.ATTAINMENT)).isEqualTo("95 %");
  }

  @Test
  void theGuideSaysWhatIsPromisedAndWhatItLeavesOut() {
    assertThat(GuideTexts.why(new Guide(SPIKE, List.of(), List.of(), true)))
        .startsWith("Targets: 95 % of the requests within 2 s, 99.9 % answered. Changes of ");
    assertThat(GuideTexts.why(new Guide(starter("Edge and cloud"), List.of(), List.of(), true)))
        .startsWith("Targets: 95 % of the requests within the deadline of their class, 99")
        .doesNotContain("Changes of replicas");
  }

  @Test
  void anotherScenarioIsAnotherQuestionAndAChangeOfTheSameIsNot() {
    model.ask(question().with(Wish.COST, "$20/h"));
    scenario.set(SPIKE.withSeed(3));
    assertThat(question().wish(Wish.COST)).isEqualTo("$20/h");
    scenario.set(OTHER);
    openedAs.set(OTHER);
    assertThat(question().wish(Wish.COST)).isEmpty();
    assertThat(question().varied()).contains(new Vary("replicas", "0,1,2,4"));
  }

  @Test
  void aQuestionThatCannotBeSearchedForSaysWhy() {
    model.ask(question().with(Wish.P95, "soon"));
    assertThat(problem())
        .isEqualTo("p95 latency below: found \u201csoon\u201d, allowed is a time such as 200ms.");
    model.ask(question().with(Wish.P95, "").with(Wish.SUCCESS, " "));
    assertThat(problem()).isEqualTo("Give at least one target.");
    model.ask(question().with(Wish.P95, "2s"));
    only(Vary.NOTHING);
    assertThat(problem()).isEqualTo("Choose at least one knob that may change.");
    only(new Vary("replicas", "9..2"));
    assertThat(problem()).contains("the empty range");
    only(new Vary("batch-size", "9..2"));
    assertThat(problem()).startsWith("Batch size: found the empty range");
    only(new Vary("keep-alive", "1s,2s"));
    assertThat(problem()).contains("keep-alive");
    model.find();
    assertThat(finder.asked).isEmpty();
  }

  @Test
  void aSearchIsSeenAsItGoesAndItsAnswerCanBeOpened() {
    only(new Vary("replicas", "5,6"));
    model.find();
    assertThat(model.stateProperty().get().isWorking()).isTrue();
    var seen = new ArrayList<Search>();
    var answer =
        new Race(finder.asked.getFirst(), finder.targets.getFirst(), Runnable::run, 1, seen::add)
            .run();
    finder.listeners.getFirst().progress(seen.getFirst());
    assertThat(model.stateProperty().get().seen()).contains(seen.getFirst());
    assertThat(new FindChart(seen.getFirst()).figure().isEmpty()).isFalse();
    finder.listeners.getFirst().finished(answer);
    assertThat(model.stateProperty().get()).isEqualTo(new FindState.Answered(answer));
    assertThat(FindTexts.title(answer)).startsWith("Replicas 5: $8.56/h");
    assertThat(FindTexts.story(answer))
        .containsPattern("^P95 latency 1[.]\\d+ s ± 0[.]\\d+ s")
        .contains("in 24 further runs")
        .endsWith("No other candidate costs less.");
    assertThat(model.staleProperty().get()).isFalse();
    scenario.set(answer.best().candidate().scenario());
    assertThat(model.staleProperty().get()).as("the answer is of what was asked").isFalse();
    scenario.set(SPIKE.withSeed(3));
    assertThat(model.staleProperty().get()).isTrue();
    assertThat(model.staleness()).startsWith("These results are of the scenario before");
    model.open(answer.best().candidate().scenario());
    assertThat(shown)
        .singleElement()
        .satisfies(its -> assertThat(its.pool().replicas()).isEqualTo(5));
  }

  /** Batches of four and of eight both do with two replicas, which is what costs. */
  @Test
  void aTieIsSaidWithHowItWasBroken() {
    model.ask(
        question()
            .with(0, new Vary("replicas", "2,3"))
            .with(1, new Vary("batch-size", "4,8"))
            .with(2, Vary.NOTHING));
    model.find();
    var answer =
        new Race(finder.asked.getFirst(), finder.targets.getFirst(), Runnable::run, 1, so -> {})
            .run();
    assertThat(FindTexts.title(answer)).startsWith("Replicas 2, batch size 4: ");
    assertThat(FindTexts.story(answer))
        .endsWith(
            "As cheap, and meets all targets too: replicas 2, batch size 8."
                + " Of equals the first in the order of the values is chosen.");
  }

  @Test
  void whatNothingMeetsIsToldWithTheNearest() {
    only(new Vary("replicas", "3,4"));
    model.ask(question().with(Wish.P95, "500ms"));
    model.find();
    var answer =
        new Race(finder.asked.getFirst(), finder.targets.getFirst(), Runnable::run, 1, so -> {})
            .run();
    assertThat(answer).isInstanceOf(Answer.Nothing.class);
    assertThat(FindTexts.title(answer)).isEqualTo("Nothing meets every target.");
    assertThat(FindTexts.story(answer))
        .contains("p95 latency < 500 ms is met by none: the best comes to ")
        .contains("Nearest is replicas 4 at $8.21/h: ");
  }

  @Test
  void whatIsStoppedKeepsWhatHadCome() {
    only(new Vary("replicas", "5,6"));
    model.find();
    var seen = new ArrayList<Search>();
    new Race(finder.asked.getFirst(), finder.targets.getFirst(), Runnable::run, 1, seen::add).run();
    finder.listeners.getFirst().progress(seen.getFirst());
    model.stop();
    assertThat(finder.working).isFalse();
    assertThat(model.stateProperty().get().seen()).contains(seen.getFirst());
    finder.listeners.getFirst().progress(seen.getLast());
    assertThat(model.stateProperty().get().seen()).contains(seen.getFirst());
    assertThat(model.stateProperty().get().isWorking()).isFalse();
  }

  /** A search comes to its end; gives its answer. */
  private Answer found() {
    only(new Vary("replicas", "5,6"));
    model.find();
    var answer =
        new Race(finder.asked.getFirst(), finder.targets.getFirst(), Runnable::run, 1, so -> {})
            .run();
    finder.listeners.getFirst().finished(answer);
    return answer;
  }

  @Test
  void whatWasFoundIsPastOnceTargetsOrRangesAreOthers() {
    var answer = found();
    assertThat(model.staleness()).isEmpty();

    model.ask(question().with(Wish.P95, "20s"));
    assertThat(model.staleProperty().get()).isTrue();
    assertThat(model.staleness()).startsWith("These results are for other targets or values");
    model.ask(question().with(Wish.P95, "soon"));
    assertThat(model.staleProperty().get()).as("what cannot be searched for").isTrue();
    model.ask(question().with(Wish.P95, "2000ms"));
    assertThat(model.staleProperty().get()).as("the same in other words").isFalse();

    only(new Vary("replicas", "5,7"));
    assertThat(model.staleProperty().get()).isTrue();
    scenario.set(SPIKE.withSeed(3));
    assertThat(model.staleness()).startsWith("These results are of the scenario before");
    scenario.set(SPIKE);
    only(new Vary("replicas", "5..6"));
    assertThat(model.staleProperty().get()).isFalse();
    scenario.set(answer.best().candidate().scenario());
    assertThat(model.staleProperty().get()).as("the answer opened").isFalse();
  }

  @Test
  void aDefectIsSaidAndTheNextSearchGoesOn() {
    model.find();
    finder.listeners.getFirst().failed(new IllegalStateException("broken"));
    assertThat(model.stateProperty().get())
        .isEqualTo(new FindState.Failed("The search broke off: broken."));
    model.find();
    assertThat(model.stateProperty().get().isWorking()).isTrue();
  }

  @Test
  void aGuideThatIsStoppedKeepsItsRowsAndNamesWhatIsMissing() {
    var small = starter("Ten requests in batches of three");
    scenario.set(small);
    var heard = new ArrayList<Guide>();
    Guide.of(small, Runnable::run, 1, Observer.NONE, heard::add);
    model.guide();
    var some = heard.get(3);
    finder.guides.getFirst().accept(some);
    model.stop();
    assertThat(finder.working).isFalse();
    assertThat(model.stateProperty().get()).isEqualTo(new FindState.GuideStopped(some));
    assertThat(GuideTexts.advice(some, false))
        .isEqualTo("Stopped, so there is no advice. Not tried: Event-driven; All together.");
    assertThat(model.staleProperty().get()).isFalse();
    scenario.set(SPIKE);
    assertThat(model.staleProperty().get()).isTrue();
    finder.guides.getFirst().accept(heard.getLast());
    assertThat(model.stateProperty().get()).isEqualTo(new FindState.GuideStopped(some));
  }

  @Test
  void aGuideThatIsStoppedBeforeItsFirstRowBringsBackWhatWasThere() {
    var answer = found();
    scenario.set(answer.best().candidate().scenario());
    model.guide();
    model.guide();
    model.stop();
    assertThat(model.stateProperty().get()).isEqualTo(new FindState.Answered(answer));
    assertThat(model.staleProperty().get()).as("it is of the same question").isFalse();
  }

  @Test
  void theGuideGrowsAndEnds() {
    var small = starter("Ten requests in batches of three");
    scenario.set(small);
    model.guide();
    var heard = new ArrayList<Guide>();
    Guide.of(small, Runnable::run, 1, Observer.NONE, heard::add);
    finder.guides.getFirst().accept(heard.getFirst());
    assertThat(model.stateProperty().get().isWorking()).isTrue();
    finder.guides.getFirst().accept(heard.getLast());
    assertThat(model.stateProperty().get()).isEqualTo(new FindState.Guided(heard.getLast()));
    assertThat(heard.getLast().rows())
        .allSatisfy(
            row ->
                assertThat(GuideTexts.cells(heard.getLast(), row))
                    .hasSameSizeAs(GuideTexts.heads())
                    .noneMatch(String::isBlank));
    assertThat(GuideTexts.advice(heard.getLast(), false)).isNotBlank();
    scenario.set(heard.getLast().rows().getLast().best().candidate().scenario());
    assertThat(model.staleProperty().get()).as("a size that it came to").isFalse();
    scenario.set(SPIKE);
    assertThat(model.staleProperty().get()).isTrue();
  }
}
