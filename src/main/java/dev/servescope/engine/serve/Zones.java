package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;

/**
 * The zones of a pool, over which places are spread in turn. Nothing starts in one that is lost:
 * what is asked for meanwhile stands in another, and waits only where there is none.
 */
final class Zones {
  private final Site site;
  private final World world;

  /** When each is back; not after now for one that is not lost. */
  private final long[] backAt;

  Zones(Site site) {
    this.site = site;
    this.world = site.world;
    this.backAt = new long[site.pool.failures().zones()];
  }

  /** Loses a zone, 0 for the first, until a time; of two losses at once the later end holds. */
  void lose(int zone, long until) {
    if (zone < backAt.length) {
      backAt[zone] = Math.max(backAt[zone], until);
      world.clock.schedule(backAt[zone], EventKind.ZONE_BACK, site.index);
      look();
    }
  }

  /** A zone has been lost, or is back. */
  void look() {
    boolean any = false;
    for (long back : backAt) {
      any |= back <= world.clock.now();
    }
    world.recorder.startable(site.index, any);
  }

  /**
   * The zone of a place. Each shard begins with the next one, so that the loss of a zone does not
   * take the only instance of every shard and of those that stand by for it.
   */
  int of(Shard shard, int slot) {
    return (shard.index + slot) % backAt.length;
  }

  /** When something can start at a place: now, or when its zone is back. */
  long openAt(Shard shard, int slot) {
    return Math.max(world.clock.now(), backAt[of(shard, slot)]);
  }

  /** The lowest free place of a shard in a zone that is there, or in the one that is back first. */
  int freeSlot(Shard shard) {
    int best = shard.instances.lowestFree();
    if (openAt(shard, best) == world.clock.now()) {
      return best;
    }
    for (int first = 0; first < backAt.length; first++) {
      int slot = freeSlot(shard, first);
      int later = Long.compare(openAt(shard, slot), openAt(shard, best));
      if (later < 0 || (later == 0 && slot < best)) {
        best = slot;
      }
    }
    return best;
  }

  /** The lowest free place of a shard in the zone of one of its first places. */
  private int freeSlot(Shard shard, int first) {
    int slot = first;
    while (shard.instances.find(slot) != null) {
      slot += backAt.length;
    }
    return slot;
  }
}
