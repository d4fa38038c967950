package dev.servescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StoragePorts;
import dev.servescope.ui.Messages;
import dev.servescope.ui.port.Settings;
import dev.servescope.ui.text.Numbers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The tool bar has room for its tools in every width that the window can have. */
class BarTest {
  @TempDir private Path folder;

  /** A window whose scene nobody shows: its bar is sized, fitted and laid out by hand. */
  private record Sized(WindowModel model, MainWindow window) {
    HBox bar() {
      return (HBox) node("bar");
    }

    Node node(String id) {
      return window.lookup("#" + id);
    }

    BarRoom room() {
      return new BarRoom(
          bar(),
          (ModeSwitch) node("modes"),
          (Label) node("unsaved"),
          (Button) node("add-to-comparison"),
          (Button) node("pin"),
          (Button) node("export"));
    }

    void fit(double width) {
      room().fit(width);
      bar().resize(width, bar().prefHeight(-1));
      bar().applyCss();
      bar().layout();
    }
  }

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void speakEnglishAgain() {
    Messages.speak(Locale.ROOT);
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  /** With work that is not saved and a long run in progress. */
  private Sized busy(Locale language) {
    Messages.speak(language);
    var ports = FakePorts.of(new StoragePorts(folder), new FakeChoosers());
    var model = new WindowModel(ports, Settings.DEFAULT);
    Look.wear(model.theme().getValue(), model.palette().getValue());
    var window = new MainWindow(model, () -> {});
    window.setMinSize(0, 0);
    TypeSize.follow(
        new Scene(window, 760, 560), new Dimension2D(760, 560), new SimpleBooleanProperty());
    var editor = model.explore().editor();
    editor.edit(editor.scenario().withSeed(77));
    var sized = new Sized(model, window);
    var working = (Label) sized.node("working");
    working.setText(Messages.of("bar.working", Numbers.percent(0.94)));
    StatusLine.shorten(working, true);
    return sized;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void noToolLeavesTheBarAndNoneCoversAnother(String language) {
    var locale = language.equals("de") ? Locale.GERMAN : Locale.ROOT;
    var found =
        onFx(
            () -> {
              var sized = busy(locale);
              return IntStream.rangeClosed(38, 76)
                  .map(step -> step * 20)
                  .mapToObj(width -> outside(sized, width))
                  .flatMap(List::stream)
                  .toList();
            });
    assertThat(found).isEmpty();
  }

  /** What stands further right than it may. */
  private static List<String> outside(Sized sized, int width) {
    sized.fit(width);
    var bar = sized.bar();
    var shown = bar.getChildren().stream().filter(Node::isManaged).toList();
    return IntStream.range(0, shown.size())
        .filter(
            i -> {
              double end =
                  i + 1 < shown.size()
                      ? shown.get(i + 1).getLayoutX()
                      : width - bar.getInsets().getRight();
              return right(shown.get(i)) > end + 0.5;
            })
        .mapToObj(i -> shown.get(i).getId() + " at " + width)
        .toList();
  }

  private static double right(Node node) {
    return node.getLayoutX() + node.getLayoutBounds().getWidth();
  }

  @Test
  void aStoryOfWhichTwoWordsWouldBeSeenIsNotSeen() {
    onFx(
        () -> {
          var sized = busy(Locale.ROOT);
          var story = (Label) sized.node("description");
          sized.fit(960);
          assertThat(story.isVisible()).isFalse();
          sized.fit(1520);
          assertThat(story.isVisible()).isTrue();
          assertThat(story.getWidth()).isGreaterThan(110);
          return null;
        });
  }

  @Test
  void wordsGoInTheirOrderAndComeBack() {
    onFx(
        () -> {
          var sized = busy(Locale.GERMAN);
          var unsaved = (Label) sized.node("unsaved");
          var export = (Button) sized.node("export");
          sized.fit(1500);
          assertThat(unsaved.getText()).isEqualTo("● nicht gespeichert");
          assertThat(export.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
          sized.fit(1280);
          assertThat(unsaved.getText()).isEqualTo("●");
          assertThat(export.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
          sized.fit(960);
          assertThat(export.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
          assertThat(sized.node("mode-lessons")).isNotNull();
          sized.fit(760);
          assertThat(sized.node("mode-lessons")).isNull();
          assertThat(sized.node("modes-menu").isVisible()).isTrue();
          sized.fit(1500);
          assertThat(unsaved.getText()).isEqualTo("● nicht gespeichert");
          assertThat(sized.node("mode-lessons")).isNotNull();
          return unsaved;
        });
  }

  /** A figure that is cut off would tell another. */
  @Test
  void theProgressOfARunCanBeReadWhereTheWindowIsNarrow() {
    onFx(
        () -> {
          var sized = busy(Locale.GERMAN);
          for (int width = 760; width < 1300; width += 20) {
            sized.fit(width);
            var shown = ((Text) sized.node("working").lookup(".text")).getText();
            assertThat(shown.strip()).as("at %d", width).isIn("Simuliert … 94 %", "… 94 %", "94 %");
          }
          return sized;
        });
  }

  @Test
  void aModeIsChosenFromTheMenuThatIsLeftOfThem() {
    onFx(
        () -> {
          var sized = busy(Locale.ROOT);
          sized.fit(760);
          var menu = (MenuButton) sized.node("modes-menu");
          assertThat(menu.getText()).isEqualTo("Explore");
          menu.getItems().get(2).fire();
          assertThat(sized.model().modeProperty().get()).isEqualTo("sweep");
          assertThat(menu.getText()).isEqualTo("Sweep");
          menu.getItems().get(2).fire();
          assertThat(sized.model().modeProperty().get()).isEqualTo("sweep");
          sized.model().modeProperty().set("compare");
          assertThat(menu.getText()).isEqualTo("Compare");
          return menu;
        });
  }
}
