package dev.servescope.engine.serve;

import org.jspecify.annotations.Nullable;

/**
 * Idle instances take the segment that waits at the end of the longest line of another shard, so
 * that none is idle while another has more than it can do (Blumofe and Leiserson 1999).
 */
final class Stealing {
  private final Site site;
  private final World world;

  Stealing(Site site) {
    this.site = site;
    this.world = site.world;
  }

  /** Brings a segment from elsewhere to an empty line; gives whether there was one. */
  boolean steal(Line to) {
    if (!site.settings.stealing || !to.waiting.isEmpty()) {
      return false;
    }
    var from = longest(to);
    if (from == null) {
      return false;
    }
    Segment segment = from.waiting.last();
    world.dequeue(from, segment);
    site.splitter.move(segment, to.shard);
    world.enqueue(to, segment);
    return true;
  }

  private @Nullable Line longest(Line except) {
    Line longest = null;
    int most = 0;
    for (var line : site.lines()) {
      if (line != except && line.waiting.size() > most && !isServed(line)) {
        longest = line;
        most = line.waiting.size();
      }
    }
    return longest;
  }

  /** Whether somebody is free who would take from a line: then its batch is only being held. */
  private static boolean isServed(Line line) {
    return line.owner == null ? !line.shard.idle.isEmpty() : line.owner.isFree();
  }

  /** Somebody may wait in a line: whoever has nothing to do shall look. */
  void offer(Line from) {
    if (!site.settings.stealing || from.waiting.isEmpty() || isServed(from)) {
      return;
    }
    for (var shard : site.shards) {
      if (!shard.idle.isEmpty() && shard.shared.waiting.isEmpty()) {
        world.mark(shard.shared);
      }
      for (var instance : shard.taking.toList()) {
        if (instance.isFree() && instance.line.waiting.isEmpty()) {
          world.mark(instance.line);
        }
      }
    }
  }
}
