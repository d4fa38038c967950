package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;

/** How requests leave: answered when the last segment is merged, refused, or lost. */
final class Answers {
  private final World world;
  private long open;

  Answers(World world) {
    this.world = world;
  }

  /** Requests that have not ended, and lost ones of which segments are still on their way. */
  long open() {
    return open;
  }

  void opened() {
    open++;
  }

  /** A segment has been executed. */
  void done(int segment, long workNanos) {
    int request = world.segments.requests[segment];
    var requests = world.requests;
    if (requests.openSegments[request] == 1 && !requests.lost[request]) {
      decide(segment, request, workNanos);
    }
    leave(segment, request);
  }

  /** A segment has found no place. */
  void refuse(int segment) {
    int request = world.segments.requests[segment];
    if (!world.requests.lost[request]) {
      world.requests.lost[request] = true;
      world.recorder.refused(request);
    }
    leave(segment, request);
  }

  /** A segment was lost with its instance. */
  void fail(int segment) {
    int request = world.segments.requests[segment];
    if (!world.requests.lost[request]) {
      world.requests.lost[request] = true;
      world.recorder.failed(request);
    }
    leave(segment, request);
  }

  /** The segments of a request have been merged. */
  void merged(int request) {
    world.recorder.completed(request);
    close(request);
  }

  /** The segment that ends last decides the latency, so the request's time went where its did. */
  private void decide(int segment, int request, long workNanos) {
    var requests = world.requests;
    var segments = world.segments;
    requests.queueNanos[request] = segments.queueNanos[segment];
    requests.batchNanos[request] = segments.batchNanos[segment];
    requests.startNanos[request] = segments.startNanos[segment];
    requests.retryNanos[request] = segments.retryNanos[segment];
    requests.workNanos[request] = workNanos;
    requests.mergeStarts[request] = world.clock.now();
  }

  private void leave(int segment, int request) {
    var requests = world.requests;
    world.shards.get(world.segments.shards[segment]).outstanding--;
    world.segments.remove(segment);
    if (--requests.openSegments[request] > 0) {
      return;
    }
    long mergeNanos = requests.segments[request] > 1 ? world.settings.mergeNanos() : 0;
    if (requests.lost[request]) {
      close(request);
    } else if (mergeNanos > 0) {
      world.clock.schedule(world.clock.now() + mergeNanos, EventKind.MERGE_END, request);
    } else {
      merged(request);
    }
  }

  private void close(int request) {
    world.requests.remove(request);
    open--;
  }
}
