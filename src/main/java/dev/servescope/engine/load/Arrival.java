package dev.servescope.engine.load;

/** What is known of a request when it arrives; an object is filled anew for one after the other. */
public class Arrival {
  /** What {@link Load} knows its sender by. */
  public long token;

  /** The index of its class in the scenario. */
  public int requestClass;

  /** The index of its tier in the scenario. */
  public int tier;

  /** The index of its region in the scenario. */
  public int region;

  /** Who sent it, counted over the whole scenario, 0 for the first; users of two tiers differ. */
  public int user;

  /** Bytes sent. */
  public long payload;

  /** Nanoseconds that the usual machine is busy with it. */
  public long work;

  /** For use inside the package and by who simulates. */
  public Arrival() {}

  /** Becomes like another one. */
  public final void copy(Arrival other) {
    token = other.token;
    requestClass = other.requestClass;
    tier = other.tier;
    region = other.region;
    user = other.user;
    payload = other.payload;
    work = other.work;
  }
}
