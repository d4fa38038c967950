package dev.servescope.ui.shell;

import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** What lies over the whole window before an audience: a ring around the pointer, or black. */
final class Curtain extends Pane {
  private static final double RADIUS = 22;

  private final Region black = new Region();
  private final Circle shade = new Circle(RADIUS);
  private final Circle ring = new Circle(RADIUS);
  private final Lecture lecture;

  Curtain(Lecture lecture) {
    this.lecture = lecture;
    setId("curtain");
    black.setId("curtain-black");
    black.getStyleClass().add("curtain-black");
    shade.getStyleClass().add("pointer-shade");
    ring.getStyleClass().add("pointer-ring");
    ring.setId("pointer");
    shade.setMouseTransparent(true);
    ring.setMouseTransparent(true);
    setPickOnBounds(false);
    getChildren().setAll(shade, ring, black);
    black.visibleProperty().bind(lecture.blankProperty());
    shade.visibleProperty().bind(ring.visibleProperty());
    ring.setVisible(false);
    lecture.onProperty().subscribe((before, on) -> ring.setVisible(false));
  }

  /** Follows the mouse over a scene. */
  void follow(Scene scene) {
    scene.addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::point);
    scene.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, left -> hide(left, scene));
  }

  private void hide(MouseEvent left, Scene scene) {
    if (left.getTarget().equals(scene.getRoot())) {
      ring.setVisible(false);
    }
  }

  private void point(MouseEvent moved) {
    ring.setVisible(lecture.isOn());
    for (var circle : new Circle[] {shade, ring}) {
      circle.setCenterX(moved.getSceneX());
      circle.setCenterY(moved.getSceneY());
    }
  }

  @Override
  protected void layoutChildren() {
    black.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
