package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import dev.servescope.ui.shell.Notice;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/**
 * A German window has no English in it: no word that the English texts have and the German ones
 * have not. What scenarios, cases and lessons say of themselves is their own.
 */
class GermanFlowTest extends WindowFlow {
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  /** Cases and lessons speak for themselves. */
  private static final Set<String> CONTENT = Set.of("case-card", "lesson-card", "description");

  /** Texts that quote words of a file, or speak both languages. */
  private static final Set<String> QUOTING =
      Set.of("allowed.horizon-such", "condition.and", "menu.language.later");

  private final Set<String> english = new TreeSet<>();
  private final Set<String> found = new TreeSet<>();
  private List<String> names = List.of();
  private int read;

  @Start
  void start(Stage primary) {
    Messages.speak(Locale.GERMAN);
    open(primary);
  }

  @AfterEach
  void speakEnglishAgain() {
    Messages.speak(Locale.ROOT);
  }

  @Test
  void noModeShowsAnEnglishWord(FxRobot robot) throws Exception {
    english.addAll(words("ui/messages", "ui/sentences", "theory/theory"));
    english.removeAll(words("ui/messages_de", "ui/sentences_de", "theory/theory_de"));
    assertThat(english).contains("the", "requests", "answered");
    names = own();
    robot.interact(() -> unfold(robot));
    read(robot);
    robot.interact(model::addToComparison);
    robot.interact(() -> model.explore().editor().edit(scenario().withSeed(3)));
    robot.interact(model::addToComparison);
    for (var mode : List.of("compare", "sweep", "find", "lessons", "gallery")) {
      robot.interact(() -> model.modeProperty().set(mode));
      read(robot);
    }
    robot.interact(() -> model.notices().tell(Notice.trouble(new IOException("it is empty"))));
    read(robot);
    assertThat(found).isEmpty();
    assertThat(read).isGreaterThan(500);
  }

  private static void unfold(FxRobot robot) {
    robot.lookup(".section-header").queryAllAs(Labeled.class).stream()
        .filter(ToggleButton.class::isInstance)
        .map(ToggleButton.class::cast)
        .forEach(header -> header.setSelected(true));
  }

  private void read(FxRobot robot) {
    robot.interact(() -> read(stage.getScene().getRoot()));
  }

  private void read(Node node) {
    if (node.getStyleClass().stream().anyMatch(CONTENT::contains)) {
      return;
    }
    texts(node).filter(Objects::nonNull).forEach(this::check);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::read);
    }
  }

  private Stream<String> texts(Node node) {
    var told =
        Stream.of(
            node.getAccessibleText(),
            node.getAccessibleHelp(),
            Objects.toString(node.queryAccessibleAttribute(AccessibleAttribute.TEXT), null));
    var shown =
        switch (node) {
          case MenuButton menu ->
              Stream.concat(
                  Stream.of(menu.getText()), menu.getItems().stream().flatMap(this::items));
          case Labeled labeled -> Stream.of(labeled.getText());
          case TextInputControl field -> Stream.of(field.getPromptText());
          case Text text -> Stream.of(text.getText());
          case ComboBox<?> box -> box.getItems().stream().map(item -> shown(box, item));
          default -> Stream.<String>empty();
        };
    var tip = Stream.of(Tip.getText(node));
    return Stream.of(told, shown, tip).flatMap(each -> each);
  }

  @SuppressWarnings("unchecked")
  private static <T> String shown(ComboBox<T> box, Object item) {
    return box.getConverter() == null ? "" : box.getConverter().toString((T) item);
  }

  private Stream<String> items(MenuItem item) {
    return item instanceof Menu menu
        ? Stream.concat(Stream.of(menu.getText()), menu.getItems().stream().flatMap(this::items))
        : Stream.ofNullable(item.getText());
  }

  private void check(String text) {
    read++;
    var left = text;
    for (var own : names) {
      left = left.replace(own, "");
    }
    WORD.matcher(left)
        .results()
        .map(MatchResult::group)
        .filter(english::contains)
        .findFirst()
        .ifPresent(word -> found.add(word + " in: " + text));
  }

  /** What scenarios are called and say, the longest first. */
  private List<String> own() {
    return Stream.concat(StarterScenarios.all().stream(), Stream.of(scenario()))
        .flatMap(GermanFlowTest::names)
        .filter(name -> name.length() > 2)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static Stream<String> names(Scenario scenario) {
    var demand = scenario.demand();
    return Stream.of(
            Stream.of(scenario.name(), scenario.description()),
            scenario.pools().stream().map(pool -> pool.name()),
            scenario.pools().stream()
                .flatMap(pool -> pool.startUp().phases().stream().map(phase -> phase.name())),
            scenario.pools().stream()
                .flatMap(pool -> pool.machines().stream().map(machine -> machine.name())),
            demand.classes().stream().map(its -> its.name()),
            demand.tiers().stream().map(its -> its.name()),
            demand.regions().stream().map(its -> its.name()))
        .flatMap(each -> each);
  }

  private static Set<String> words(String... bundles) throws IOException {
    var words = new TreeSet<String>();
    for (var bundle : bundles) {
      var texts = new Properties();
      try (var in =
              Messages.class.getResourceAsStream("/dev/servescope/" + bundle + ".properties");
          var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        texts.load(reader);
        texts.keySet().removeAll(QUOTING);
      }
      words.addAll(
          texts.values().stream()
              .flatMap(text -> WORD.matcher(text.toString()).results().map(MatchResult::group))
              .collect(Collectors.toSet()));
    }
    return words;
  }
}
