package dev.servescope.ui.explore;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.TimedValues;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.ui.edit.ScenarioEditor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * What somebody does to the run while it is watched: moves, takes out and puts in timed changes.
 * All of it can be undone, and a replay shows it again.
 */
public final class Director {
  private static final String MOVE = "move-change-";
  private static final double SPIKE = 3;
  private static final double WHILES_IN_A_RUN = 20;

  private final ScenarioEditor editor;
  private final Acting acting;
  private final DoubleSupplier runSeconds;

  /**
   * Directs the run of a scenario.
   *
   * @param runSeconds how long the run is
   */
  Director(ScenarioEditor editor, Acting acting, DoubleSupplier runSeconds) {
    this.editor = editor;
    this.runSeconds = runSeconds;
    this.acting = acting;
  }

  /** The timed changes of the scenario, in their order. */
  private List<Intervention> changes() {
    return editor.scenario().interventions();
  }

  /**
   * Moves a change to another time, within one gesture until {@link #moved()}.
   *
   * @return its place among the changes by then
   */
  public int move(int index, Duration to) {
    var old = changes().get(index);
    var moved = new Intervention(to.isNegative() ? Duration.ZERO : to, old.pool(), old.change());
    var others = new ArrayList<>(changes());
    others.remove(index);
    // Among those of its time it comes last: what is done later there wins.
    int place = (int) others.stream().filter(its -> its.at().compareTo(moved.at()) <= 0).count();
    others.add(place, moved);
    editor.edit(editor.scenario().withInterventions(others), MOVE);
    return place;
  }

  /** A move has ended. */
  public void moved() {
    editor.endGesture();
  }

  /** Takes a change out. */
  public void remove(int index) {
    var others = new ArrayList<>(changes());
    others.remove(index);
    editor.edit(editor.scenario().withInterventions(others));
  }

  /** Does something to an instance at a time. */
  public void strike(int pool, Change change, Duration at) {
    acting.put(List.of(new Intervention(at, pool, change)));
  }

  /** How long something lasts that nobody has given a length: a twentieth of the run. */
  Duration aWhile() {
    var whole = acting.rounded(runSeconds.getAsDouble() / WHILES_IN_A_RUN);
    return whole.isZero() ? Duration.ofMillis(1) : whole;
  }

  /** Three times the present traffic from the playhead on, for a while. */
  public void spike() {
    var at = acting.now();
    var length = aWhile();
    var usual = TimedValues.at(editor.scenario(), at).traffic().meanRate();
    double peak = Math.min(Rate.MAX_PER_SECOND, SPIKE * usual.perSecond());
    acting.put(
        List.of(
            new Intervention(at, new Change.SetRate(new Rate(peak))),
            new Intervention(at.plus(length), new Change.SetRate(usual))));
  }

  /** Whether traffic heeds a change of its rate; lists and closed loops keep theirs. */
  public static boolean maySpike(Scenario scenario) {
    return heedsRate(scenario.traffic());
  }

  private static boolean heedsRate(Traffic traffic) {
    return switch (traffic) {
      case Traffic.Listed any -> false;
      case Traffic.ClosedLoop any -> false;
      case Traffic.Scaled(var of, double factor) -> heedsRate(of);
      case Traffic.Marked marked -> heedsRate(marked.of());
      case Traffic.Added(var parts) -> parts.stream().anyMatch(Director::heedsRate);
      default -> true;
    };
  }
}
