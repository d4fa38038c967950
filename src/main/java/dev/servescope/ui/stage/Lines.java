package dev.servescope.ui.stage;

import dev.servescope.ui.plot.Box;
import dev.servescope.ui.stage.Place.Where;

/**
 * The waiting lines that are seen: one at the gate of each pool, one at each shard that has its
 * own, one on each card.
 */
final class Lines {
  /** Stands for all instances that have no card. */
  private static final int OTHERS = -1;

  private Lines() {}

  /** The line in which somebody is seen who waits at a place. */
  static Place of(StageLayout layout, Place place) {
    var pool = layout.pool(place.pool());
    if (place.slot() == 0) {
      boolean own = pool.lines().containsKey(place.shard());
      return new Place(Where.QUEUE, place.pool(), own ? place.shard() : 0, 0);
    }
    return pool.cards().containsKey(new InstanceKey(place.pool(), place.shard(), place.slot()))
        ? place
        : new Place(Where.QUEUE, place.pool(), OTHERS, OTHERS);
  }

  /** The line of an instance. */
  static Place of(StageLayout layout, InstanceKey key) {
    return of(layout, new Place(Where.QUEUE, key.pool(), key.shard(), key.slot()));
  }

  /** The line of a pool at its gate. */
  static Place atGate(int pool) {
    return new Place(Where.QUEUE, pool, 0, 0);
  }

  /** The room in which those of a line stand. */
  static Box room(StageLayout layout, Place line) {
    var pool = layout.pool(line.pool());
    double em = layout.em();
    if (line.slot() == 0) {
      return Rooms.line(pool.line(line), em);
    }
    var card = pool.card(line.shard(), line.slot());
    int batch = layout.run().scenario().pools().get(line.pool() - 1).batching().size();
    return Rooms.cardLine(card, batch, em);
  }
}
