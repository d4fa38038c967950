package dev.servescope.engine.load;

import org.apache.commons.rng.UniformRandomProvider;

/** Who sends the requests of a part. */
interface Users {
  /** The user, of the given tier, of the request that is {@code request}-th of its part. */
  int of(int tier, int request);

  /** The only user of a tier, -1 if there are several. */
  default int only(int tier) {
    return -1;
  }

  /** Each user of the tier as often as any other. */
  final class Drawn implements Users {
    private final int[] firsts;
    private final int[] sizes;
    private final UniformRandomProvider random;

    Drawn(int[] firsts, int[] sizes, UniformRandomProvider random) {
      this.firsts = firsts;
      this.sizes = sizes;
      this.random = random;
    }

    @Override
    public int of(int tier, int request) {
      int size = sizes[tier];
      return size == 1 ? firsts[tier] : firsts[tier] + random.nextInt(size);
    }

    @Override
    public int only(int tier) {
      return sizes[tier] == 1 ? firsts[tier] : -1;
    }
  }

  /** Named by a trace. */
  final class Column implements Users {
    private final int[] firsts;
    private final int[] indexes;

    Column(int[] firsts, int[] indexes) {
      this.firsts = firsts;
      this.indexes = indexes;
    }

    @Override
    public int of(int tier, int request) {
      return firsts[tier] + indexes[request];
    }
  }
}
