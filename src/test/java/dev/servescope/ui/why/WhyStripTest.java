package dev.servescope.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.why.Advice;
import dev.servescope.study.why.Diagnosis;
import dev.servescope.study.why.Effect;
import dev.servescope.study.why.Goal;
import dev.servescope.study.why.Measured;
import dev.servescope.study.why.Move;
import dev.servescope.ui.Messages;
import dev.servescope.ui.shell.Look;
import dev.servescope.ui.theme.Theme;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The moves below the charts can be read in windows of the sizes that a laptop has. */
@ExtendWith(ApplicationExtension.class)
class WhyStripTest {
  /** As wide as the strip is in a window of 1280, and of 960. */
  private static final String WIDE = "976";

  private static final String NARROW = "656";
  private static final Effect P95 = new Effect(2.08, 1.14, -0.94, 0);
  private static final Effect ANSWERED = new Effect(0.98765, 0.99987, 0.01222, 0);
  private static final Effect COST = new Effect(0.12, 0.1928, 0.0728, 0);

  private StackPane place;

  @Start
  void show(Stage stage) {
    Look.wear(Theme.LIGHT);
    place = new StackPane();
    stage.setScene(new Scene(place, 1000, 300));
    stage.show();
  }

  @AfterEach
  void speakEnglishAgain() {
    Messages.speak(Locale.ROOT);
  }

  private static Scenario starter(String name) {
    return StarterScenarios.all().stream()
        .filter(scenario -> scenario.name().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private static Advice found(Run run, Goal goal, List<Move> moves) {
    var best =
        moves.stream().map(move -> new Measured(move, P95, ANSWERED, ANSWERED, COST)).toList();
    return new Advice.Found(run, new Diagnosis(List.of()), goal, best, 20, 5);
  }

  private static Move move(Scenario scenario, Move.Kind kind, String from, String to) {
    return new Move(kind, 1, from, to, scenario);
  }

  private void checkNothingIsCut(FxRobot robot, double width, Advice advice) {
    robot.interact(
        () -> {
          var strip = new WhyStrip();
          strip.setMaxSize(width, WhyStrip.USE_PREF_SIZE);
          strip.setPrefWidth(width);
          place.getChildren().setAll(strip);
          strip.show(advice);
          place.applyCss();
          place.layout();
        });
    for (var style : List.of(".move-title", ".move-effect")) {
      var lines = robot.from(place).lookup(style).queryAllAs(Labeled.class);
      assertThat(lines).isNotEmpty();
      assertThat(lines)
          .allSatisfy(
              line -> {
                assertThat(line.isTextTruncated()).as(line.getText()).isFalse();
                var card = line.getParent().getParent();
                assertThat(card.localToScene(card.getLayoutBounds()))
                    .as(line.getText())
                    .matches(
                        box -> box.contains(line.localToScene(line.getLayoutBounds())), "within");
              });
    }
  }

  @ParameterizedTest
  @CsvSource({"en, " + WIDE, "de, " + WIDE, "en, " + NARROW, "de, " + NARROW})
  void noWordsOfAMoveAreCut(Locale language, double width, FxRobot robot) {
    Messages.speak(language.getLanguage().equals("en") ? Locale.ROOT : language);
    var busy = starter("Conference");
    var run = Simulation.run(busy);
    var some =
        List.of(
            move(busy, Move.Kind.KEEP_ALIVE, "1min", "10min"),
            move(busy, Move.Kind.SCALING, "fixed", "hpa"),
            move(busy, Move.Kind.REPLICAS, "3", "8"));
    var others =
        List.of(
            move(busy, Move.Kind.BALANCING, "random", "weighted-round-robin"),
            move(busy, Move.Kind.BATCH_DELAY, "50ms", "100ms"),
            move(busy, Move.Kind.QUEUE_LIMIT, "1000", "10000"));
    for (var goal : Goal.values()) {
      checkNothingIsCut(robot, width, found(run, goal, some));
      checkNothingIsCut(robot, width, found(run, goal, others));
    }
  }

  @ParameterizedTest
  @CsvSource({"en, " + WIDE, "de, " + WIDE, "en, " + NARROW, "de, " + NARROW})
  void neitherAreTheNamesOfPools(Locale language, double width, FxRobot robot) {
    Messages.speak(language.getLanguage().equals("en") ? Locale.ROOT : language);
    var both = starter("Edge");
    checkNothingIsCut(
        robot,
        width,
        found(
            Simulation.run(both),
            Goal.ANSWERS,
            List.of(
                move(both, Move.Kind.BATCH_SIZE, "16", "32"),
                move(both, Move.Kind.SCALING, "fixed", "predictive"),
                move(both, Move.Kind.QUEUE_LIMIT, "100", "1000"))));
  }

  @Test
  void withoutARunThereIsNothingToWaitFor(FxRobot robot) {
    var strip = new WhyStrip();
    robot.interact(
        () -> {
          place.getChildren().setAll(strip);
          strip.show(null);
          strip.giveUp();
        });
    assertThat(strip.state.getText()).isEqualTo(Messages.of("why.no-run")).isNotBlank();
    assertThat(strip.sentences.getText()).isEmpty();
  }
}
