package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance.State;

/** How many instances are doing what, over time. */
final class FleetTally {
  final Tally starting;
  final Tally idle;
  final Tally busy;
  final Tally down;

  FleetTally(int frames) {
    starting = new Tally(frames);
    idle = new Tally(frames);
    busy = new Tally(frames);
    down = new Tally(frames);
  }

  void change(State before, State after, long now) {
    add(before, -1, now);
    add(after, 1, now);
  }

  private void add(State state, int change, long now) {
    switch (state) {
      case STARTING -> starting.add(change, now);
      case IDLE -> idle.add(change, now);
      case BUSY -> busy.add(change, now);
      case DOWN -> down.add(change, now);
      case ENDED -> {}
    }
  }

  int count() {
    return starting.value() + idle.value() + busy.value() + down.value();
  }

  /** Files what has come together, also under the sum over all lanes. */
  void file(int frame, long now, FleetTally sum) {
    sum.starting.take(frame, starting.file(frame, now));
    sum.idle.take(frame, idle.file(frame, now));
    sum.busy.take(frame, busy.file(frame, now));
    sum.down.take(frame, down.file(frame, now));
  }

  void restartTotals() {
    starting.restartTotal();
    idle.restartTotal();
    busy.restartTotal();
    down.restartTotal();
  }
}
