package dev.servescope.ui.tile;

import dev.servescope.run.Series;
import java.util.stream.DoubleStream;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A small line without axes; its lowest value stands at the bottom, its highest at the top. */
public final class Spark extends Region {
  private final Path path = new Path();
  private Series values = Series.of();

  /** A line that shows nothing yet. */
  public Spark() {
    getStyleClass().add("spark");
    path.getStyleClass().add("spark-line");
    path.setManaged(false);
    getChildren().add(path);
    setMinWidth(0);
  }

  void show(Series newValues) {
    values = newValues;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    path.getElements().clear();
    double low = known().min().orElse(0);
    double range = known().max().orElse(0) - low;
    // A line that hardly moves is flat; without this it would show its rounding errors.
    boolean flat = range <= 1e-9 * Math.abs(low);
    boolean drawing = false;
    for (int i = 0; i < values.size(); i++) {
      boolean gap = Double.isNaN(values.at(i));
      if (!gap) {
        add(drawing, i, flat ? 0.5 : (values.at(i) - low) / range);
      }
      drawing = !gap;
    }
  }

  private DoubleStream known() {
    return values.stream().filter(value -> !Double.isNaN(value));
  }

  private void add(boolean drawing, int index, double share) {
    double x = getWidth() * (index + 0.5) / values.size();
    double y = 1 + (getHeight() - 2) * (1 - share);
    path.getElements().add(drawing ? new LineTo(x, y) : new MoveTo(x, y));
  }
}
