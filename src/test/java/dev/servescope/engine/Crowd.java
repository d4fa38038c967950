package dev.servescope.engine;

import dev.servescope.engine.serve.Requests;

/** So many threads that hardly anything fits into the share of the memory that each of them has. */
public final class Crowd {
  private static final int EACH = 500;

  private Crowd() {}

  /** As many as leave each room for 500 requests under way. */
  public static int threads() {
    return Requests.fitting(0.5) / EACH;
  }
}
