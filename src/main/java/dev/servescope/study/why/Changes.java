package dev.servescope.study.why;

import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Pool;
import java.util.ArrayList;
import java.util.List;

/** Gathers the moves on one pool of a run's scenario. A change that changes nothing is no move. */
final class Changes {
  private final Run run;
  private final int index;
  private final List<Move> moves = new ArrayList<>();

  /**
   * None yet.
   *
   * @param index of the pool, 0 for the first
   */
  Changes(Run run, int index) {
    this.run = run;
    this.index = index;
  }

  Run run() {
    return run;
  }

  Pool pool() {
    return run.scenario().pools().get(index);
  }

  /** Whether it is the first pool, which stands for what all have in common. */
  boolean isFirst() {
    return index == 0;
  }

  /** Whether any instance of the pool was started while the run was under way. */
  boolean starts() {
    return run.pools().get(index).starting().sum() > 0;
  }

  void add(Move.Kind kind, Object from, Object to, Pool changed) {
    if (!changed.equals(pool())) {
      add(kind, from, to, run.scenario().withPool(index, changed));
    }
  }

  void add(Move.Kind kind, Object from, Object to, Scenario changed) {
    moves.add(new Move(kind, index + 1, String.valueOf(from), String.valueOf(to), changed));
  }

  List<Move> moves() {
    return List.copyOf(moves);
  }
}
