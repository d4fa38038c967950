package dev.servescope.ui.stage;

/** The place of an instance, as all records name it: each counts from 1. */
public record InstanceKey(int pool, int shard, int slot) {
  /** Where a request is that it executes. */
  Place executing() {
    return new Place(Place.Where.INSTANCE, pool, shard, slot);
  }
}
