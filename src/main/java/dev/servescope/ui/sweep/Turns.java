package dev.servescope.ui.sweep;

import dev.servescope.ui.plot.Figure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;

/** Shows new figures one a pulse, so that none of the pulses takes long. */
final class Turns extends AnimationTimer {
  private final List<SweepPlot> plots;
  private final Map<Integer, Figure> waiting = new HashMap<>();
  private int last;

  Turns(List<SweepPlot> plots) {
    this.plots = plots;
  }

  /** Figures for the first plots; newer ones take the place of those that still wait. */
  void show(List<Figure> figures) {
    waiting.clear();
    for (int i = 0; i < figures.size(); i++) {
      waiting.put(i, figures.get(i));
    }
    start();
  }

  @Override
  public void handle(long now) {
    for (int i = 0; i < plots.size(); i++) {
      last = (last + 1) % plots.size();
      var figure = waiting.remove(last);
      if (figure != null) {
        plots.get(last).show(figure);
        return;
      }
    }
    stop();
  }
}
