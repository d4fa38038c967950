package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance.State;
import dev.servescope.run.Series;

/**
 * How many instances are doing what, over time. Those that are ready and not busy are idle, so what
 * happens for every request changes one number.
 */
final class FleetTally {
  final Tally starting;
  final Tally busy;
  final Tally down;
  private final Tally ready;

  FleetTally(int frames) {
    starting = new Tally(frames);
    ready = new Tally(frames);
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
      case IDLE, BUSY -> ready.add(change, now);
      case DOWN -> down.add(change, now);
      case ENDED -> {}
    }
  }

  int count() {
    return starting.value() + ready.value() + down.value();
  }

  /** Files what has come together, also under the sum over all lanes. */
  void file(int frame, long now, FleetTally sum) {
    sum.starting.take(frame, starting.file(frame, now));
    sum.ready.take(frame, ready.file(frame, now));
    sum.busy.take(frame, busy.file(frame, now));
    sum.down.take(frame, down.file(frame, now));
  }

  /** What has been filed since the last call. */
  Filed collect() {
    double working = busy.collect();
    return new Filed(starting.collect(), ready.collect() - working, working, down.collect());
  }

  /** Nanoseconds of instances by what they did. */
  record Filed(double starting, double idle, double busy, double down) {
    double sum() {
      return starting + idle + busy + down;
    }
  }

  /** The integral of idle instances since the totals began, in nanoseconds. */
  double idleTotal() {
    return ready.total() - busy.total();
  }

  /** The time averages by frame. */
  Levels averages(Elapsed elapsed) {
    var working = busy.averages(elapsed);
    return new Levels(
        starting.averages(elapsed),
        ready.averages(elapsed).minus(working),
        working,
        down.averages(elapsed));
  }

  /** How many instances were doing what, by frame. */
  record Levels(Series starting, Series idle, Series busy, Series down) {
    Levels plus(Levels other) {
      return new Levels(
          starting.plus(other.starting),
          idle.plus(other.idle),
          busy.plus(other.busy),
          down.plus(other.down));
    }
  }

  void restartTotals() {
    starting.restartTotal();
    ready.restartTotal();
    busy.restartTotal();
    down.restartTotal();
  }
}
