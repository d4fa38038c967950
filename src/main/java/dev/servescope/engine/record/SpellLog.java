package dev.servescope.engine.record;

import dev.servescope.run.Spell;
import dev.servescope.run.Spell.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What an instance did and when, as long as that is not too much to keep. */
final class SpellLog {
  private static final int MOST_BATCHES = 2000;
  private static final int MOST_OTHERS = 2000;

  private final List<Spell> others = new ArrayList<>();
  private long[] starts = new long[16];
  private long[] ends = new long[16];
  private int[] sizes = new int[16];
  private int batches;
  private boolean complete = true;

  void batch(long start, long end, int size) {
    if (!complete) {
      return;
    }
    if (batches == starts.length) {
      if (batches == MOST_BATCHES) {
        complete = false;
        return;
      }
      int room = Math.min(2 * batches, MOST_BATCHES);
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      sizes = Arrays.copyOf(sizes, room);
    }
    starts[batches] = start;
    ends[batches] = end;
    sizes[batches++] = size;
  }

  void other(Kind kind, long start, long end, int detail) {
    if (others.size() < MOST_OTHERS) {
      others.add(new Spell(start, end, kind, detail));
    } else {
      complete = false;
    }
  }

  void clear() {
    others.clear();
    batches = 0;
    complete = true;
  }

  /** Whether nothing was too much to keep. */
  boolean isComplete() {
    return complete;
  }

  /** A copy of what was kept, to which what is still going on can be added. */
  List<Spell> spells() {
    var spells = new ArrayList<>(others);
    for (int i = 0; complete && i < batches; i++) {
      spells.add(new Spell(starts[i], ends[i], Kind.BATCH, sizes[i]));
    }
    return spells;
  }
}
