package dev.servescope.engine.serve;

/**
 * What a scaler measures of a pool: numbers over time and their integrals. Where nothing scales,
 * {@link #OFF} measures nothing and costs nothing.
 */
class Meter {
  /** Measures nothing. */
  static final Meter OFF = new Meter();

  /** Segments have come to the pool, or left it. */
  void inFlight(int change, long now) {}

  /** Segments have joined a line, or left it. */
  void waiting(int change, long now) {}

  /** Instances have begun or ended an execution. */
  void busy(int change, long now) {}

  /** Instances have become ready, or are no more. */
  void ready(int change, long now) {}

  /** Instances have begun or ended their start. */
  void starting(int change, long now) {}

  /** Measures. */
  static final class On extends Meter {
    final Level inFlight = new Level();
    final Level waiting = new Level();
    final Level busy = new Level();
    final Level ready = new Level();
    final Level starting = new Level();

    @Override
    void inFlight(int change, long now) {
      inFlight.add(change, now);
    }

    @Override
    void waiting(int change, long now) {
      waiting.add(change, now);
    }

    @Override
    void busy(int change, long now) {
      busy.add(change, now);
    }

    @Override
    void ready(int change, long now) {
      ready.add(change, now);
    }

    @Override
    void starting(int change, long now) {
      starting.add(change, now);
    }
  }

  /** A number over time. */
  static final class Level {
    private int value;
    private long since;
    private double area;

    void add(int change, long now) {
      area += (double) value * (now - since);
      since = now;
      value += change;
    }

    int value() {
      return value;
    }

    double area(long now) {
      add(0, now);
      return area;
    }
  }
}
