package dev.servescope.ui.explore;

import dev.servescope.run.Detail;
import dev.servescope.study.Expectation;
import dev.servescope.ui.chart.OutcomeChart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which charts stand in the window, and how each of them shows a run. */
public final class ChartChoices {
  private final ReadOnlyObjectWrapper<List<ChartKind>> shown =
      new ReadOnlyObjectWrapper<>(ChartKind.USUAL);
  private final BooleanProperty latencyLogarithmic = new SimpleBooleanProperty(false);
  private final BooleanProperty costSoFar = new SimpleBooleanProperty(false);
  private final BooleanProperty batchesOverTime = new SimpleBooleanProperty(false);
  private final IntegerProperty pool = new SimpleIntegerProperty(0);
  private final ObjectProperty<OutcomeChart.View> outcomes =
      new SimpleObjectProperty<>(OutcomeChart.View.OUTCOMES);

  private @Nullable List<ChartKind> own;

  ChartChoices() {}

  /** The charts in the window, all different, from the left and from the top. */
  public ReadOnlyObjectProperty<List<ChartKind>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Shows a chart at a place, 0 for the first; if it stands elsewhere, the two change places. */
  public void show(int place, ChartKind kind) {
    var kinds = new ArrayList<>(shown.get());
    int elsewhere = kinds.indexOf(kind);
    if (elsewhere >= 0) {
      Collections.swap(kinds, place, elsewhere);
    } else {
      kinds.set(place, kind);
    }
    shown.set(List.copyOf(kinds));
  }

  /** Shows charts by their keys, as remembered; if they are not four different ones, the usual. */
  public void restore(List<String> keys) {
    var kinds = keys.stream().map(ChartKind::of).flatMap(Optional::stream).distinct().toList();
    boolean whole = kinds.size() == keys.size() && kinds.size() == ChartKind.USUAL.size();
    shown.set(whole ? kinds : ChartKind.USUAL);
  }

  /** Shows some charts for a while, up to four, such as a lesson wants them. */
  public void lend(List<ChartKind> kinds) {
    if (own == null) {
      own = shown.get();
    }
    shown.set(List.copyOf(kinds));
  }

  /** Shows the charts again that stood there before others were lent. */
  public void giveBack() {
    if (own != null) {
      shown.set(own);
      own = null;
    }
  }

  /** Whether the charts in the window are there for a while only. */
  public boolean isLent() {
    return own != null;
  }

  /** Whether the latency chart stands on a logarithmic scale. */
  public BooleanProperty latencyLogarithmicProperty() {
    return latencyLogarithmic;
  }

  /** Whether the cost is what was spent since the start, not what an hour costs. */
  public BooleanProperty costSoFarProperty() {
    return costSoFar;
  }

  /** Whether batches are shown as their mean size over time, not by size. */
  public BooleanProperty batchesOverTimeProperty() {
    return batchesOverTime;
  }

  /** Whose instances are shown, 1 for the first pool; 0 for those of all. */
  public IntegerProperty poolProperty() {
    return pool;
  }

  /** What is shown of how requests end. */
  public ObjectProperty<OutcomeChart.View> outcomesProperty() {
    return outcomes;
  }

  ChartOptions options(@Nullable Detail detail, @Nullable Expectation theory) {
    return new ChartOptions(
        detail,
        theory,
        latencyLogarithmic.get(),
        costSoFar.get(),
        pool.get(),
        batchesOverTime.get(),
        outcomes.get());
  }
}
