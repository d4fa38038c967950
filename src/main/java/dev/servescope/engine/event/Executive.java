package dev.servescope.engine.event;

/**
 * The simulation clock. It takes the events of one instant in their order, then lets the model
 * settle if it wishes to: batches form only after everything of the instant has happened, so all
 * arrivals of an instant can share one.
 */
public final class Executive {
  /** The model that lives by the events. */
  public interface Model {
    /** Time has moved on to an instant at which something happens. */
    void begin(long now);

    /** An event happens now. */
    void happen(EventKind kind, long payload);

    /** Everything of this instant has happened, and in it {@link #unsettle} was called. */
    void settle();

    /** Whether the run is over before its time. */
    boolean isOver();
  }

  private final EventQueue events = new EventQueue();
  private long now;

  /** Whether the event that happens is the first of its instant. */
  private boolean first;

  /** Whether the model is to settle. */
  private boolean unsettled;

  /** Now, in nanoseconds from the start of the run. */
  public long now() {
    return now;
  }

  /** Whether nothing but the event that happens now is known to happen in this instant. */
  public boolean isAlone() {
    return first && events.nextTime() > now;
  }

  /** Has the model settle when everything of this instant has happened. */
  public void unsettle() {
    unsettled = true;
  }

  /** Lets an event happen at a time that is not before now. */
  public void schedule(long time, EventKind kind, long payload) {
    if (time < now) {
      throw new IllegalArgumentException(kind + " at " + time + " is before now, " + now);
    }
    events.add(time, kind, payload);
  }

  /**
   * Follows the events up to and including a time, but at most so many instants.
   *
   * @return whether there is nothing more to do until then
   */
  public boolean run(Model model, long until, int instants) {
    for (int i = 0; i < instants; i++) {
      long time = events.nextTime();
      if (time > until || model.isOver()) {
        return true;
      }
      step(model, time);
    }
    return false;
  }

  private void step(Model model, long time) {
    now = time;
    model.begin(time);
    first = true;
    do {
      var kind = events.take();
      model.happen(kind, events.payload());
      first = false;
    } while (events.nextTime() == time);
    if (unsettled) {
      unsettled = false;
      model.settle();
    }
  }
}
