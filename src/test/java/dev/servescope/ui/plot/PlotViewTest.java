package dev.servescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.ui.theme.Palette;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlotViewTest {
  private PlotView view;
  private Scene scene;
  private Stage stage;

  @BeforeAll
  static void start() throws Exception {
    Fx.start();
  }

  @BeforeEach
  void show() throws Exception {
    Fx.call(
        () -> {
          view = new PlotView();
          view.figureProperty().set(Samples.lines());
          scene = new Scene(new StackPane(view), 480, 240);
          stage = new Stage();
          stage.setScene(scene);
          stage.show();
          return null;
        });
    Fx.andTwoPulses(scene, () -> {});
  }

  @AfterEach
  void hide() throws Exception {
    Fx.call(
        () -> {
          stage.hide();
          return null;
        });
  }

  @Test
  void manyChangesAreDrawnOnce() throws Exception {
    int before = view.dataPaints();
    Fx.andTwoPulses(
        scene,
        () -> {
          for (int i = 1; i <= 50; i++) {
            view.figureProperty().set(Samples.stack(i));
            view.paletteProperty().set(i % 2 == 0 ? Palette.LIGHT : Palette.DARK);
          }
        });
    assertThat(view.dataPaints()).isEqualTo(before + 1);
  }

  @Test
  void plotsOneBelowTheOtherBeginAndEndAtTheSamePlace() throws Exception {
    var other = new PlotView();
    var wide = new Axis.Values(Unit.DOLLARS, Axis.Spacing.LINEAR, new Range(1e6, 1_000_001));
    Fx.andTwoPulses(
        scene,
        () -> {
          view.figureProperty().set(Samples.stack(3));
          other.figureProperty().set(Figure.titled("wide").y(wide).build());
          scene.setRoot(new VBox(view, other));
          SharedEdges.among(List.of(view, other));
        });
    assertThat(view.currentLayout().plot().x()).isEqualTo(other.currentLayout().plot().x());
    assertThat(view.currentLayout().plot().right()).isEqualTo(other.currentLayout().plot().right());
    assertThat(view.ownMargins().left()).isLessThan(other.ownMargins().left());
    assertThat(view.ownMargins().right()).isGreaterThan(other.ownMargins().right());

    Fx.andTwoPulses(scene, () -> other.figureProperty().set(Samples.stack(3)));
    assertThat(view.currentLayout().margins()).isEqualTo(view.ownMargins());
  }

  @Test
  void playingNeverRedrawsTheData() throws Exception {
    int data = view.dataPaints();
    int overlay = view.overlayPaints();
    Fx.andTwoPulses(
        scene,
        () -> {
          view.futureProperty().set(Future.FADED);
          view.playheadProperty().set(700);
          view.crosshairProperty().set(300);
        });
    assertThat(view.dataPaints()).isEqualTo(data);
    assertThat(view.overlayPaints()).isEqualTo(overlay + 1);
  }

  @Test
  void aHiddenFutureRedrawsOnlyWhenTheAxisMustGrow() throws Exception {
    double[] ys = new double[600];
    ys[300] = 9;
    Figure spike = Figure.titled("t").add(Samples.line("", ys)).build();
    Fx.andTwoPulses(
        scene,
        () -> {
          view.figureProperty().set(spike);
          view.futureProperty().set(Future.HIDDEN);
          view.playheadProperty().set(600);
        });
    int before = view.dataPaints();
    Fx.andTwoPulses(scene, () -> view.playheadProperty().set(1200));
    assertThat(view.dataPaints()).isEqualTo(before);
    Fx.andTwoPulses(scene, () -> view.playheadProperty().set(1900));
    assertThat(view.dataPaints()).isEqualTo(before + 1);
  }

  @Test
  void theAccessibleTextFollowsTheFigure() throws Exception {
    String text = Fx.call(view::getAccessibleText);
    assertThat(text).isEqualTo("Latency. The 95th percentile peaks at 0.99 s.");
  }

  @Test
  void theWheelZoomsAboutThePointerAndADoubleClickShowsAll() throws Exception {
    Box plot = view.currentLayout().plot();
    double x = plot.x() + plot.width() / 4;
    double y = plot.y() + plot.height() / 2;
    double under = view.currentLayout().x().toValue(x);
    Fx.andTwoPulses(scene, () -> view.fireEvent(wheel(x, y, 200)));
    Range zoomed = view.visibleRangeProperty().get();
    assertThat(zoomed.span()).isLessThan(3600);
    assertThat(view.currentLayout().x().toValue(x)).isCloseTo(under, within(1e-6));
    Fx.andTwoPulses(scene, () -> view.fireEvent(mouse(MouseEvent.MOUSE_CLICKED, x, y, 2)));
    assertThat(view.visibleRangeProperty().get()).isNull();
  }

  @Test
  void draggingPansAZoomedViewAndStopsAtTheEnd() throws Exception {
    Fx.andTwoPulses(scene, () -> view.visibleRangeProperty().set(new Range(1000, 1100)));
    Box plot = view.currentLayout().plot();
    double y = plot.y() + 5;
    Fx.andTwoPulses(
        scene,
        () -> {
          view.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, plot.x() + 10, y, 1));
          view.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, plot.x() + 10 + plot.width() / 2, y, 1));
        });
    Range panned = view.visibleRangeProperty().get();
    assertThat(panned.min()).isCloseTo(950, within(1e-6));
    assertThat(panned.span()).isCloseTo(100, within(1e-6));
  }

  @Test
  void theMouseSetsTheCrosshairInsideThePlotOnly() throws Exception {
    Box plot = view.currentLayout().plot();
    double y = plot.y() + 5;
    Fx.andTwoPulses(scene, () -> view.fireEvent(mouse(MouseEvent.MOUSE_MOVED, plot.right(), y, 0)));
    assertThat(view.crosshairProperty().get()).isCloseTo(3600, within(1e-6));
    Fx.andTwoPulses(scene, () -> view.fireEvent(mouse(MouseEvent.MOUSE_MOVED, 1, 1, 0)));
    assertThat(view.crosshairProperty().get()).isNaN();
  }

  @Test
  void keysMoveTheCrosshairAndZoom() throws Exception {
    Fx.andTwoPulses(scene, () -> view.fireEvent(key(KeyCode.RIGHT)));
    assertThat(view.crosshairProperty().get()).isCloseTo(1836, within(1e-6));
    Fx.andTwoPulses(scene, () -> view.fireEvent(key(KeyCode.PLUS)));
    assertThat(view.visibleRangeProperty().get().contains(1836)).isTrue();
    Fx.andTwoPulses(scene, () -> view.fireEvent(key(KeyCode.ESCAPE)));
    assertThat(view.visibleRangeProperty().get()).isNull();
    assertThat(view.crosshairProperty().get()).isNaN();
  }

  @Test
  void inAFigureOfDotsThePointerAndTheKeysFindDotsOnly() throws Exception {
    var low = Samples.dot("low", 5, 2);
    var high = Samples.dot("high", 5, 8);
    Fx.andTwoPulses(
        scene, () -> view.figureProperty().set(Samples.dots(Mark.Pointing.NEAR, low, high)));
    var layout = view.currentLayout();
    double x = layout.x().toPixel(5);
    double y = layout.y().toPixel(8);
    assertThat(view.spotAt(x + 2, y + 2)).contains(new Mark.Spot(5, 8));
    assertThat(view.spotAt(x, layout.y().toPixel(5))).isEmpty();

    Fx.andTwoPulses(scene, () -> view.fireEvent(mouse(MouseEvent.MOUSE_MOVED, x + 2, y, 0)));
    assertThat(view.spotAtCursor()).contains(new Mark.Spot(5, 8));
    Fx.andTwoPulses(scene, () -> view.fireEvent(key(KeyCode.LEFT)));
    assertThat(view.spotAtCursor()).contains(new Mark.Spot(5, 2));
    Fx.andTwoPulses(scene, () -> view.fireEvent(key(KeyCode.RIGHT)));
    assertThat(view.spotAtCursor()).contains(new Mark.Spot(5, 8));
    Fx.andTwoPulses(scene, () -> view.fireEvent(key(KeyCode.ESCAPE)));
    assertThat(view.spotAtCursor()).isEmpty();
  }

  @Test
  void onACurveOfPointsTheCursorIsAtTheNearest() throws Exception {
    var one = Samples.dot("one", 1, 2);
    var two = Samples.dot("two", 2, 8);
    Fx.andTwoPulses(
        scene, () -> view.figureProperty().set(Samples.dots(Mark.Pointing.ACROSS, one, two)));
    Fx.andTwoPulses(scene, () -> view.crosshairProperty().set(1.7));
    assertThat(view.spotAtCursor()).contains(new Mark.Spot(2, 8));
  }

  private static KeyEvent key(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private ScrollEvent wheel(double x, double y, double delta) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        x,
        y,
        x,
        y,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        delta,
        0,
        delta,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        new PickResult(view, x, y));
  }

  private MouseEvent mouse(EventType<MouseEvent> type, double x, double y, int clicks) {
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        clicks,
        false,
        false,
        false,
        false,
        clicks > 0,
        false,
        false,
        false,
        false,
        true,
        new PickResult(view, x, y));
  }
}
