package dev.servescope.engine.load;

/** Clients who think, send, wait for the end of their request, and think again. */
final class ClosedPart implements Part {
  private final int clients;
  private final Ahead think;

  ClosedPart(int clients, WorkSource think) {
    this.clients = clients;
    this.think = new Ahead(think);
  }

  /** So many times the clients, to the nearest, at least one. */
  static int clients(int clients, double factor) {
    return Math.clamp(Math.round(clients * factor), 1, Integer.MAX_VALUE);
  }

  @Override
  public int senders() {
    return clients;
  }

  @Override
  public long first() {
    return think.next();
  }

  @Override
  public long afterArrival() {
    return NEVER;
  }

  @Override
  public long afterEnd(long now) {
    return now + think.next();
  }

  @Override
  public boolean isLoop() {
    return true;
  }
}
