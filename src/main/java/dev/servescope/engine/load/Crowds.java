package dev.servescope.engine.load;

import dev.servescope.engine.random.Cause;
import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.load.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers all users of a scenario: first those of the tiers in their order, then those of marks and
 * those that traces name. A user has one tier, so a mark and a trace have users of each tier that
 * their requests can have.
 */
final class Crowds {
  private final int[] tierSizes;
  private final int[] tierFirsts;

  /** For each mark with users of its own, the number of the first of each tier, -1 for none yet. */
  private final List<int[]> marked = new ArrayList<>();

  private int users;

  Crowds(List<Tier> tiers) {
    this.tierSizes = tiers.stream().mapToInt(Tier::users).toArray();
    this.tierFirsts = new int[tierSizes.length];
    for (int i = 0; i < tierSizes.length; i++) {
      tierFirsts[i] = number(tierSizes[i]);
    }
  }

  private int number(int more) {
    int first = users;
    users = Math.addExact(users, more);
    return first;
  }

  /** How many there are by now. */
  int users() {
    return users;
  }

  /** Who sends the requests of a part. */
  Users of(Leaf leaf, Kinds kinds, Streams streams) {
    var random = streams.stream(Cause.USER, leaf.index());
    var column = leaf.columns().users();
    if (leaf.mark().crowd() >= 0) {
      var firsts = firstsOf(leaf.mark().crowd());
      number(firsts, kinds, leaf.mark().users());
      return new Users.Drawn(firsts, allAlike(leaf.mark().users()), random);
    }
    if (column != null) {
      var dense = new Numbering(column);
      var firsts = allAlike(-1);
      number(firsts, kinds, dense.size());
      return new Users.Column(firsts, dense.indexes());
    }
    return new Users.Drawn(tierFirsts, tierSizes, random);
  }

  private int[] firstsOf(int crowd) {
    while (marked.size() <= crowd) {
      marked.add(allAlike(-1));
    }
    return marked.get(crowd);
  }

  private int[] allAlike(int value) {
    var values = new int[tierSizes.length];
    Arrays.fill(values, value);
    return values;
  }

  private void number(int[] firsts, Kinds kinds, int size) {
    for (int tier = 0; tier < firsts.length; tier++) {
      if (firsts[tier] < 0 && kinds.hasTier(tier)) {
        firsts[tier] = number(size);
      }
    }
  }
}
