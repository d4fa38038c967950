package dev.servescope.study.why;

import dev.servescope.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The single changes that are worth a try. They are named by what the scenario has and by what
 * happened in its run; whether one helps is for runs to say.
 */
public final class Moves {
  private Moves() {}

  /** The moves from a finished run, in a fixed order, each scenario once. */
  public static List<Move> of(Run run) {
    var moves = new ArrayList<Move>();
    IntStream.range(0, run.scenario().pools().size())
        .forEach(
            index -> {
              var changes = new Changes(run, index);
              SizeMoves.of(changes);
              PolicyMoves.of(changes);
              ScalingMoves.of(changes);
              moves.addAll(changes.moves());
            });
    return List.copyOf(moves);
  }
}
