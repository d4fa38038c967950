package dev.servescope.ui.compare;

import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.ComparisonRunner;
import dev.servescope.study.compare.Architectures;
import dev.servescope.study.compare.Comparison;
import dev.servescope.study.compare.Contender;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.edit.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of the window without a window: its rows, how far it is, and what has come. It
 * runs while somebody looks; rows that are added meanwhile wait until then.
 */
public final class CompareModel {
  private final ComparisonRunner runner;
  private final Consumer<Scenario> opener;
  private final ReadOnlyObjectWrapper<List<Scenario>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<CompareState> state =
      new ReadOnlyObjectWrapper<>(new CompareState.Idle());
  private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper full = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
  private final History<List<ShownScenario>> history = new History<>(List.of());
  private boolean looked;
  private boolean due;

  /**
   * Starts without rows.
   *
   * @param opener shows a scenario on its own
   */
  public CompareModel(ComparisonRunner runner, Consumer<Scenario> opener) {
    this.runner = runner;
    this.opener = opener;
  }

  /** The scenarios, the first of them the reference. */
  ReadOnlyObjectProperty<List<Scenario>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Whether there is no room for another row. */
  public ReadOnlyBooleanProperty fullProperty() {
    return full.getReadOnlyProperty();
  }

  /** How each row is drawn. */
  List<SeriesLook> looks() {
    return looks(history.present());
  }

  private static List<SeriesLook> looks(List<ShownScenario> rows) {
    return rows.stream().map(ShownScenario::look).toList();
  }

  /** How far it is. */
  ReadOnlyObjectProperty<CompareState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What has come, with a contender for each row; null without rows. */
  ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  /** Adds a row below the others under a name that none of them has; false if there is no room. */
  public boolean add(Scenario scenario) {
    if (full.get()) {
      return false;
    }
    var named = scenario.withName(Names.free(scenario.name(), rows.get()));
    change(list -> list.add(ShownScenario.whole(named, SeriesLook.besides(looks(list)))));
    return true;
  }

  /** Puts scenarios in place of the rows, as many as there is room for. */
  public void show(List<Scenario> scenarios) {
    int count = Math.min(Comparison.MOST, scenarios.size());
    var looks = SeriesLook.first(count);
    replace(
        IntStream.range(0, count)
            .mapToObj(i -> ShownScenario.whole(scenarios.get(i), looks.get(i)))
            .toList());
  }

  private void replace(List<ShownScenario> others) {
    change(
        list -> {
          list.clear();
          list.addAll(others);
        });
  }

  /**
   * Puts a scenario in each of five patterns in place of the rows.
   *
   * @return the patterns that its values do not allow, by name
   */
  public List<String> patterns(Scenario scenario) {
    var refused = new ArrayList<String>();
    var made = new ArrayList<ShownScenario>();
    for (var pattern : Architectures.ALL) {
      var name = name(pattern);
      Architectures.of(pattern, scenario)
          .ifPresentOrElse(
              its -> made.add(ShownScenario.of(pattern, its.withName(name), scenario)),
              () -> refused.add(name));
    }
    replace(made);
    return refused;
  }

  private static String name(Pattern pattern) {
    var key = Messages.key(pattern);
    return Messages.of("compare.pattern." + key);
  }

  /** Gives a row a name that no other has; one without letters is left aside. */
  void rename(int row, String name) {
    var wanted = name.strip();
    if (!wanted.isEmpty() && !wanted.equals(rows.get().get(row).name())) {
      var others = new ArrayList<>(rows.get());
      others.remove(row);
      var kept = Names.free(wanted, others);
      change(list -> list.set(row, list.get(row).named(kept)));
    }
  }

  /** Takes a row away. */
  void remove(int row) {
    change(list -> list.remove(row));
  }

  /** Moves a row to another place; the first place is that of the reference. */
  void move(int row, int to) {
    if (to >= 0 && to < rows.get().size() && to != row) {
      change(list -> list.add(to, list.remove(row)));
    }
  }

  /** Shows the scenario of a row on its own, as the charts here show it: under the same chance. */
  void open(int row) {
    opener.accept(rows.get().get(row).withSeed(rows.get().getFirst().seed()));
  }

  /** Whether a row runs here under other chance than its scenario has by itself. */
  boolean lendsChance(int row) {
    return rows.get().get(row).seed() != rows.get().getFirst().seed();
  }

  /** Whether a row is without timed changes that the scenario has whose pattern it shows. */
  boolean leavesChangesOut() {
    return history.present().stream().anyMatch(ShownScenario::shortened);
  }

  /** The rows in a pattern that kept the scaling of their scenario beside others without it. */
  List<String> scaled() {
    return history.present().stream()
        .filter(ShownScenario::scaled)
        .map(its -> its.scenario().name())
        .toList();
  }

  private void change(Consumer<List<ShownScenario>> edit) {
    var list = new ArrayList<>(history.present());
    edit.accept(list);
    history.change(List.copyOf(list), "rows");
    history.endGesture();
    publish();
  }

  private void publish() {
    rows.set(history.present().stream().map(ShownScenario::scenario).toList());
    comparison.set(rows.get().isEmpty() ? null : carried(rows.get()));
    full.set(rows.get().size() >= Comparison.MOST);
    undoable.set(history.canUndo());
    redoable.set(history.canRedo());
    due = true;
    runIfLooked();
  }

  /** Whether a change of the rows can be undone. */
  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Whether a change of the rows that was undone can be done again. */
  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** Brings back the rows as they were before the last change, if there was one. */
  public void undo() {
    if (history.canUndo()) {
      history.undo();
      publish();
    }
  }

  /** Does the change again that was undone last, if there is one. */
  public void redo() {
    if (history.canRedo()) {
      history.redo();
      publish();
    }
  }

  /** What is known already of the rows as they are now. */
  private Comparison carried(List<Scenario> list) {
    long seed = list.getFirst().seed();
    var contenders = list.stream().map(its -> known(its.withSeed(seed))).toList();
    return new Comparison(contenders, Comparison.USUAL);
  }

  private Contender known(Scenario scenario) {
    return Optional.ofNullable(comparison.get()).stream()
        .flatMap(its -> its.contenders().stream())
        .filter(its -> its.scenario().withName("any").equals(scenario.withName("any")))
        .findFirst()
        .map(its -> new Contender(scenario, its.figures(), its.run()))
        .orElseGet(() -> new Contender(scenario, new TreeMap<>(), Optional.empty()));
  }

  /** Tells whether somebody looks at it. */
  public void look(boolean now) {
    looked = now;
    runIfLooked();
  }

  private void runIfLooked() {
    if (looked && due) {
      again();
    }
  }

  /** Runs what has not been run yet. */
  void again() {
    due = false;
    if (rows.get().isEmpty()) {
      runner.cancel();
      state.set(new CompareState.Idle());
      return;
    }
    state.set(new CompareState.Working(0, rows.get().size() * Comparison.USUAL));
    runner.compare(rows.get(), Comparison.USUAL, new Listener());
  }

  /** Stops the runs under way; what came stays. */
  void cancel() {
    if (state.get() instanceof CompareState.Working(int done, int all)) {
      runner.cancel();
      state.set(new CompareState.Cancelled(done, all));
    }
  }

  private final class Listener implements ComparisonRunner.Listener {
    @Override
    public void came(Comparison soFar, int done, int all) {
      comparison.set(soFar);
      state.set(new CompareState.Working(done, all));
    }

    @Override
    public void finished(Comparison whole) {
      comparison.set(whole);
      state.set(new CompareState.Whole(whole.replications()));
    }

    @Override
    public void failed(Throwable cause) {
      var reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
      state.set(new CompareState.Failed(Messages.of("compare.failed", Sentences.of(reason))));
    }
  }
}
