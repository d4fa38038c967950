package dev.servescope.ui.stage;

import dev.servescope.ui.plot.Box;
import dev.servescope.ui.plot.CanvasSurface;
import dev.servescope.ui.plot.PaintLayer;
import dev.servescope.ui.theme.Palette;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Draws a {@link StageModel}, at most once a pulse. What stands still has a layer of its own, which
 * is drawn when the architecture, the size or the colours are others.
 */
public final class StageView extends Region {
  /** A height at which text is as small as in the charts, and how much larger it may be. */
  private static final double LOW = 20;

  private static final double NARROW = 62;

  private static final double LARGEST = 2.2;

  private final ObjectProperty<Palette> palette =
      new SimpleObjectProperty<>(this, "palette", Palette.LIGHT);
  private final DoubleProperty textSize = new SimpleDoubleProperty(this, "textSize", 11);
  private final ObservableValue<Number> renderScale =
      sceneProperty()
          .flatMap(Scene::windowProperty)
          .flatMap(Window::renderScaleXProperty)
          .orElse(1.0);
  private final PaintLayer scene = new PaintLayer(this::paintScene);
  private final PaintLayer live = new PaintLayer(this::paintLive);
  private @Nullable StageModel model;
  private @Nullable StageLayout layout;
  private @Nullable Stance stance;

  /** An empty stage, to be connected. */
  public StageView() {
    getChildren().addAll(scene, live);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    palette.subscribe(this::redraw);
    textSize.subscribe(this::redraw);
    renderScale.subscribe(_ -> redraw());
    focusedProperty().subscribe(live::repaint);
  }

  /** Shows a model from now on. */
  public void connect(StageModel shown) {
    model = shown;
    shown.runProperty().subscribe(this::redraw);
    shown.windowProperty().subscribe(live::repaint);
    shown.pointedProperty().subscribe(live::repaint);
    shown.chosenProperty().subscribe(live::repaint);
    shown.stillProperty().subscribe(live::repaint);
    shown.playhead().positionProperty().subscribe(live::repaint);
    shown.playhead().playingProperty().subscribe(live::repaint);
    shown.playhead().speedProperty().subscribe(live::repaint);
    StageInput.install(this, shown);
  }

  /** The colours. */
  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  /** The size of plain text in pixels; 11 unless set. */
  public DoubleProperty textSizeProperty() {
    return textSize;
  }

  /** What can be found on the stage as it was drawn last, or null before that. */
  @Nullable Finder finder() {
    return layout == null || stance == null ? null : new Finder(layout, stance.state());
  }

  /** Where an instance stands, or null before there is a run. */
  @Nullable Box card(InstanceKey key) {
    var where = layout(getWidth(), getHeight());
    return where == null || key.pool() > where.pools().size()
        ? null
        : where.pool(key.pool()).card(key.shard(), key.slot());
  }

  /** How many requests and segments are seen as dots or in execution. */
  public int inSight() {
    return stance == null ? 0 : stance.state().dots().size() + stance.state().served();
  }

  private void redraw() {
    layout = null;
    scene.repaint();
    live.repaint();
  }

  @Override
  protected void layoutChildren() {
    scene.resizeRelocate(0, 0, getWidth(), getHeight());
    live.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private @Nullable StageLayout layout(double width, double height) {
    var run = model == null ? null : model.runProperty().getValue();
    var known = layout;
    if (run == null) {
      return null;
    }
    if (known == null || known.width() != width || known.height() != height) {
      known = StageLayout.of(run, width, height, em());
      layout = known;
    }
    return known;
  }

  /** Where there is much room everything is larger, and its text with it. */
  private double em() {
    double room = Math.min(getHeight() / LOW, getWidth() / NARROW) / textSize.get();
    return textSize.get() * Math.clamp(room, 1, LARGEST);
  }

  private Brush brush(GraphicsContext context) {
    var surface = new CanvasSurface(context, renderScale.getValue().doubleValue());
    return new Brush(surface, palette.get(), em());
  }

  private void paintScene(GraphicsContext context, double width, double height) {
    var where = layout(width, height);
    if (where != null) {
      new ScenePainter(where, new Ways(where), brush(context)).paint();
    }
  }

  private void paintLive(GraphicsContext context, double width, double height) {
    var where = layout(width, height);
    var shown = model;
    if (where == null || shown == null) {
      return;
    }
    var ways = new Ways(where);
    var now = Stance.of(shown, where, ways);
    stance = now;
    new StagePainter(shown, where, ways, brush(context)).paint(now, isFocused());
  }

  /** Only who asks is told, as the words change with every pulse. */
  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? words()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /** What is to be seen now, in words. */
  public String words() {
    var run = model == null ? null : model.runProperty().getValue();
    return run == null || stance == null ? "" : new StageWords(run, stance).all();
  }
}
